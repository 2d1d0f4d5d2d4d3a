// Sealing and opening: age v1 files with X25519 keys and nothing else.
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { bech32 } from "@scure/base";

const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;
const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

export const isRecipient = (text) => RECIPIENT.test(text);

/** @returns {Promise<{identity: string, recipient: string}>} */
export async function generate() {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

export const recipientOf = (identity) => identityToRecipient(identity);

/** The key whose private half is these 32 bytes. */
export async function keyOf(bytes) {
  if (bytes.length !== 32) throw new Error("a key has 32 bytes");
  const identity = bech32.encodeFromBytes("AGE-SECRET-KEY-", bytes).toUpperCase();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seals bytes to everybody named. */
export async function seal(bytes, recipients) {
  const encrypter = new Encrypter();
  if (recipients.length === 0) throw new Error("nobody to seal to");
  for (const recipient of recipients) {
    if (!isRecipient(recipient)) throw new Error("no recipient");
    encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(bytes);
}

/** Opens sealed bytes; throws when they are not whole or not for this key. */
export async function open(sealed, identity) {
  if (!IDENTITY.test(identity)) throw new Error("no identity");
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}
