-- The portal's own people are told as well when nobody opens a message: a row of the outbox without an organisation is theirs.
-- Doing it a second time does no harm.
ALTER TABLE notification_outbox MODIFY organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
