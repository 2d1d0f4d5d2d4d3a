// The keys of people and organisations. Everything private in here stays in this browser.
import { argon2idAsync } from "@noble/hashes/argon2.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { keyOf, open, seal } from "./age.js";
import { join, random, text, utf8 } from "./bytes.js";

/** Argon2id as RFC 9106 recommends for 64 MiB; pure JavaScript, since the policy of the page allows no WebAssembly. */
const COST = { m: 65536, t: 3, p: 1, dkLen: 64 };

/**
 * What a passphrase becomes: half of it signs in, half of it is the member's own key, which the server never sees.
 * @param {(share: number) => void} [progress] from 0 to 1
 */
export async function stretch(passphrase, salt, progress) {
  const bytes = await argon2idAsync(utf8(passphrase.normalize("NFKC").trim()), salt, { ...COST, asyncTick: 20, onProgress: progress });
  return { proof: bytes.slice(0, 32), key: await keyOf(bytes.slice(32)) };
}

// --- recovery sheet: 16 random bytes from which the organisation's key is made, written in 28 characters

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
const SEED = 16;

export const newSeed = () => random(SEED);

/** The organisation's key of a recovery sheet. */
export const organisationKey = (seed) => keyOf(hkdf(sha256, seed, undefined, utf8("gaisma organisation key v1"), 32));

/** Seven groups of four characters; the last ten bits are a check. */
export function sheetCode(seed) {
  const check = sha256(seed);
  const bits = [...join([seed, check.subarray(0, 2)])].map((b) => b.toString(2).padStart(8, "0")).join("");
  const padded = bits.slice(0, SEED * 8) + "00" + bits.slice(SEED * 8, SEED * 8 + 10);
  return padded.match(/.{5}/g).map((five) => ALPHABET[parseInt(five, 2)]).join("").match(/.{4}/g).join(" ");
}

/** The bytes of what was typed from a sheet; null when it is not right. */
export function sheetSeed(typed) {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (letters.length !== 28 || [...letters].some((c) => !ALPHABET.includes(c))) return null;
  const bits = [...letters].map((c) => ALPHABET.indexOf(c).toString(2).padStart(5, "0")).join("");
  const seed = Uint8Array.from(bits.slice(0, SEED * 8).match(/.{8}/g), (eight) => parseInt(eight, 2));
  return sheetCode(seed).replace(/ /g, "") === letters ? seed : null;
}

// --- the organisation's key, wrapped for a member

const WRAP = /^gaisma-key v1 ([a-z][a-z0-9-]{1,39}) ([0-9]{1,6}) (AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58})$/;

export const wrapKey = (organisation, version, identity, recipient) =>
  seal(utf8(`gaisma-key v1 ${organisation} ${version} ${identity}`), [recipient]);

/** @returns {Promise<string>} the identity; throws for the key of another organisation or version */
export async function unwrapKey(wrapped, member, organisation, version) {
  const found = WRAP.exec(text(await open(wrapped, member)));
  if (!found || found[1] !== organisation || Number(found[2]) !== version) throw new Error("refused: another key");
  return found[3];
}

/** Twelve digits to compare by telephone: whose public key is it? */
export function checkDigits(recipient) {
  const hash = sha256(utf8(recipient));
  let n = 0n;
  for (const b of hash.subarray(0, 8)) n = (n << 8n) | BigInt(b);
  return (n % 10n ** 12n).toString().padStart(12, "0").match(/.{4}/g).join(" ");
}

// --- second factor

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export const base32 = (bytes) =>
  [...bytes].map((b) => b.toString(2).padStart(8, "0")).join("").match(/.{5}/g).map((five) => BASE32[parseInt(five, 2)]).join("");
