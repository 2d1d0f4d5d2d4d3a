-- Which installation this database belongs to: one row, made here and never changed.
-- Readiness reads it, so that "the database is there" means that its tables answer.
-- A backup carries it, so that backups of two portals can be told apart.
--   id     random, says nothing about the machine (MariaDB's own UUID() holds its network address)
--   since  when the tables were made, UTC
-- MariaDB cannot take back CREATE TABLE: a portal that is killed in the middle runs the whole file again.
-- So every statement of every migration must do no harm the second time.

CREATE TABLE IF NOT EXISTS installation (
    id UUID NOT NULL PRIMARY KEY,
    since DATETIME NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- version 4, variant 1 of RFC 9562: 122 random bits
INSERT INTO installation (id, since)
SELECT CONCAT(
           HEX(RANDOM_BYTES(4)), '-', HEX(RANDOM_BYTES(2)),
           '-4', SUBSTR(HEX(RANDOM_BYTES(2)), 2),
           '-', ELT(1 + ASCII(RANDOM_BYTES(1)) % 4, '8', '9', 'a', 'b'), SUBSTR(HEX(RANDOM_BYTES(2)), 2),
           '-', HEX(RANDOM_BYTES(6))),
       UTC_TIMESTAMP()
FROM DUAL
WHERE NOT EXISTS (SELECT 1 FROM installation);
