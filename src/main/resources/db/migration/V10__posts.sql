-- How often the short link of a post was opened, per language and day of Latvia. Nothing about who opened it: no address, no hour, no browser.
-- Each run of a portal counts in rows of its own and writes how many it has seen so far, so that writing a row again never counts anything twice.
--   id      day, post, language and run, in one text
--   opened  how often, as far as this run has seen
CREATE TABLE IF NOT EXISTS post_opened (
    id VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    day DATE NOT NULL,
    post VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened BIGINT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
