-- Passkeys of members (WebAuthn): the second way to sign in and to open one's keys. Every statement does no harm the second time.

-- A passkey. The device keeps the private half, and a secret that only it can compute opens what is wrapped; neither comes here.
--   id          SHA-256 of the credential's id, hexadecimal
--   credential  the credential's id, which the device has chosen
--   public_key  attested credential data (WebAuthn, section 6.5.1): kind of device, credential's id, public key
--   counter     signatures that the device has counted, 0 for one that does not count
--   copied      the device keeps copies of its passkeys elsewhere (backup eligible)
--   wrapped     the member's own key, sealed in their browser to a key that only this passkey makes
--   used        day of the last signing in, NULL for never
CREATE TABLE IF NOT EXISTS member_passkey (
    id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    member CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    credential VARBINARY(1023) NOT NULL,
    public_key VARBINARY(2048) NOT NULL,
    counter BIGINT NOT NULL,
    copied BOOLEAN NOT NULL,
    name VARCHAR(100) NOT NULL,
    wrapped VARBINARY(1024) NOT NULL,
    since DATE NOT NULL,
    used DATE NULL,
    KEY member_passkey_member (member),
    CONSTRAINT member_passkey_of FOREIGN KEY (member) REFERENCES member (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Challenges that have been answered, so that none is answered twice; each is forgotten when it would count no more anyway.
--   id  SHA-256 of the challenge, hexadecimal
CREATE TABLE IF NOT EXISTS passkey_challenge (
    id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    until DATETIME NOT NULL,
    KEY passkey_challenge_until (until)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
