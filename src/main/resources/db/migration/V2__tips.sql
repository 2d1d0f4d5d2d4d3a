-- Anonymous tips to organisations. The database never holds a key that opens one, nor an address, a browser, a file name
-- or an hour of a reporter: days only. Ids are random, 16 bytes in hexadecimal. Every statement does no harm the second time.

-- An organisation that may read tips; what it is called and does stands in content/organisations/.
--   state  invited, active, disabled
CREATE TABLE IF NOT EXISTS organisation (
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATE NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The public halves of an organisation's keys (age1…); the private half never comes to the server.
--   retired  day from which nothing new is sealed to it; NULL for the key of today
CREATE TABLE IF NOT EXISTS organisation_key (
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    recipient VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since DATE NOT NULL,
    retired DATE NULL,
    PRIMARY KEY (organisation, version),
    CONSTRAINT organisation_key_of FOREIGN KEY (organisation) REFERENCES organisation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Somebody of an organisation who signs in.
--   role        reader, admin (of the organisation), portal (routing; no keys, no grants), interpreter (single tips only)
--   state       invited, active, disabled
--   salt        of the Argon2id in the member's browser
--   verifier    hash of the half of its result that signs in; the other half wraps the key and never comes here
--   totp        secret of the second factor, sealed with a server secret; totp_step: the last step that was used
--   recipient   the member's own public key (interpreters), NULL for none
--   invitation  hash of the invitation's token, NULL once it is used; invited_until: its end
CREATE TABLE IF NOT EXISTS member (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    login VARCHAR(190) COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(190) NOT NULL,
    mail VARCHAR(254) NULL,
    language VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    salt VARBINARY(32) NULL,
    verifier VARBINARY(128) NULL,
    totp VARBINARY(256) NULL,
    totp_step BIGINT NOT NULL DEFAULT 0,
    recipient VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    invitation CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    invited_until DATETIME NULL,
    since DATE NOT NULL,
    UNIQUE KEY member_login (login),
    UNIQUE KEY member_invitation (invitation),
    KEY member_organisation (organisation),
    CONSTRAINT member_of FOREIGN KEY (organisation) REFERENCES organisation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A private key, wrapped for one member (or for the recovery sheet) in a browser.
--   version  of the organisation's key; 0 for the member's own
--   method   passphrase, passkey, recovery
CREATE TABLE IF NOT EXISTS member_key_wrap (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    member CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    method VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    credential VARBINARY(1024) NULL,
    wrapped VARBINARY(2048) NOT NULL,
    since DATE NOT NULL,
    KEY member_key_wrap_member (member),
    CONSTRAINT member_key_wrap_of FOREIGN KEY (member) REFERENCES member (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A member who is signed in; only the hash of the cookie's token is kept.
CREATE TABLE IF NOT EXISTS member_session (
    token CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    member CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    second_factor BOOLEAN NOT NULL,
    since DATETIME NOT NULL,
    used DATETIME NOT NULL,
    KEY member_session_member (member),
    CONSTRAINT member_session_of FOREIGN KEY (member) REFERENCES member (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which tips an organisation reads. NULL in a field: any.
--   audience  adult, child
--   place     0: a rule; 1 and 2: takes what no rule takes, first and second
CREATE TABLE IF NOT EXISTS route_rule (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    topic VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    language VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    region VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    audience VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    place INT NOT NULL,
    KEY route_rule_organisation (organisation),
    CONSTRAINT route_rule_of FOREIGN KEY (organisation) REFERENCES organisation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A tip.
--   lookup           what Argon2id makes of the code, 16 bytes; the code itself is kept nowhere
--   recipient        public key of this tip: its text and attachments are sealed to it
--   reply_recipient  public key that the code opens; NULL when the reporter wanted no code
--   state            received, opened, answered, closed, spam
--   sealed_by        server, browser
--   bytes            sealed size of the report and its attachments
--   active_day       last activity; expires_day: day of the hard deletion
--   delete_day       the reporter wants it deleted on this day, NULL for no
CREATE TABLE IF NOT EXISTS tip (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    lookup CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reply_recipient VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_by VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes INT NOT NULL,
    received_day DATE NOT NULL,
    active_day DATE NOT NULL,
    expires_day DATE NOT NULL,
    extended BOOLEAN NOT NULL DEFAULT FALSE,
    delete_day DATE NULL,
    UNIQUE KEY tip_lookup (lookup),
    KEY tip_expires (expires_day)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The private half of a tip's key, sealed to one organisation (member: the empty text) or to one interpreter.
--   until    day after which the grant counts no more, NULL for none
--   opened   day of the first opening; alerted: day on which "nobody has opened it" was sent
CREATE TABLE IF NOT EXISTS tip_grant (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    tip CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    key_version INT NOT NULL,
    sealed VARBINARY(1024) NOT NULL,
    until DATE NULL,
    opened DATE NULL,
    alerted DATE NULL,
    UNIQUE KEY tip_grant_once (tip, organisation, member),
    KEY tip_grant_organisation (organisation),
    CONSTRAINT tip_grant_of FOREIGN KEY (tip) REFERENCES tip (id) ON DELETE CASCADE,
    CONSTRAINT tip_grant_to FOREIGN KEY (organisation) REFERENCES organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One message of a tip, sealed.
--   direction  report, follow-up (both by the reporter), reply (by an organisation)
--   number     order within the tip, from 0
CREATE TABLE IF NOT EXISTS message (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    tip CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    direction VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    day DATE NOT NULL,
    sealed MEDIUMBLOB NOT NULL,
    UNIQUE KEY message_number (tip, number),
    CONSTRAINT message_of FOREIGN KEY (tip) REFERENCES tip (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- An attachment; what kind of file it is stands inside the sealed part.
--   bytes  sealed size
CREATE TABLE IF NOT EXISTS attachment (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    tip CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    bytes INT NOT NULL,
    KEY attachment_tip (tip),
    CONSTRAINT attachment_of FOREIGN KEY (message) REFERENCES message (id) ON DELETE CASCADE,
    CONSTRAINT attachment_tip_of FOREIGN KEY (tip) REFERENCES tip (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The sealed bytes of an attachment in pieces of 1 MB at most: one large statement would meet max_allowed_packet.
--   id  the attachment's id, a hyphen, the number of the piece
CREATE TABLE IF NOT EXISTS attachment_piece (
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    attachment CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    sealed MEDIUMBLOB NOT NULL,
    UNIQUE KEY attachment_piece_number (attachment, number),
    CONSTRAINT attachment_piece_of FOREIGN KEY (attachment) REFERENCES attachment (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Whom to tell by mail that there is something: one row for each organisation and kind, so it tells no number and no hour.
--   kind     new, unread
--   waiting  true until the mail is sent
CREATE TABLE IF NOT EXISTS notification_outbox (
    id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    waiting BOOLEAN NOT NULL,
    tries INT NOT NULL DEFAULT 0,
    not_before DATETIME NULL,
    CONSTRAINT notification_outbox_of FOREIGN KEY (organisation) REFERENCES organisation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What staff did, as a chain of hashes; never anything a reporter did.
CREATE TABLE IF NOT EXISTS audit (
    number BIGINT NOT NULL PRIMARY KEY,
    at DATETIME NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    member CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    action VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject VARCHAR(190) NULL,
    previous CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- How many tips came in a year, and after how many days the first answer: kept when the tips are gone.
--   id    year-kind-days
--   kind  received (days 0), answered
CREATE TABLE IF NOT EXISTS tip_figure (
    id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    year INT NOT NULL,
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    days INT NOT NULL,
    tips INT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which secrets this database belongs to: with other ones no code would open a reply.
CREATE TABLE IF NOT EXISTS secret_mark (
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    mark CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
