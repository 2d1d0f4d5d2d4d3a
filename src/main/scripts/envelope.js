// The plaintext of every message and attachment: a head that names what it is, the content, zeros up to a bucket.
// Whoever opens one compares the whole head with the row that the ciphertext came from, so a ciphertext that was moved is refused.
import { hex, join, unhex, utf8 } from "./bytes.js";

const MAGIC = utf8("GTIP");
const VERSION = 1;
const HEAD = 48;
const TEXT_BUCKETS = [4096, 16384, 65536];

export const REPORTER = 0x52;
export const ORGANISATION = 0x4f;
export const TEXT = 0x54;
export const ATTACHMENT = 0x41;
export const KINDS = [null, "image/jpeg", "image/png", "video/mp4", "application/pdf"];

/**
 * @param {{direction: number, what: number, kind?: number, tip: string, message: string, number?: number}} head
 * @returns {Uint8Array} padded; throws when the content is longer than the largest bucket for texts
 */
export function wrap(head, content) {
  const start = new Uint8Array(HEAD);
  const view = new DataView(start.buffer);
  start.set(MAGIC, 0);
  start.set([VERSION, head.direction, head.what, head.kind ?? 0], 4);
  start.set(unhex(head.tip), 8);
  start.set(unhex(head.message), 24);
  view.setUint32(40, head.number ?? 0);
  view.setUint32(44, content.length);
  const size = bucket(head.what, HEAD + content.length);
  return join([start, content, new Uint8Array(size - HEAD - content.length)]);
}

/**
 * The content of an envelope that is what it should be.
 * @returns {{content: Uint8Array, kind: number}} throws for any difference
 */
export function unwrap(bytes, expected) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (why) => {
    throw new Error("refused: " + why);
  };
  if (bytes.length < HEAD || !MAGIC.every((b, i) => bytes[i] === b) || bytes[4] !== VERSION) refuse("no envelope");
  if (bytes[5] !== expected.direction || bytes[6] !== expected.what) refuse("another kind of message");
  if (expected.what === TEXT ? bytes[7] !== 0 : !KINDS[bytes[7]]) refuse("unknown kind");
  if (hex(bytes.subarray(8, 24)) !== expected.tip) refuse("another tip");
  if (hex(bytes.subarray(24, 40)) !== expected.message) refuse("another message");
  if (view.getUint32(40) !== (expected.number ?? 0)) refuse("another number");
  const length = view.getUint32(44);
  if (HEAD + length > bytes.length || bucket(expected.what, HEAD + length) !== bytes.length) refuse("another size");
  if (bytes.subarray(HEAD + length).some((b) => b !== 0)) refuse("padding");
  return { content: bytes.slice(HEAD, HEAD + length), kind: bytes[7] };
}

function bucket(what, size) {
  if (what === TEXT) {
    const fit = TEXT_BUCKETS.find((one) => size <= one);
    if (!fit) throw new Error("too long");
    return fit;
  }
  // Padmé: the size tells at most the first bits of the length
  const e = Math.floor(Math.log2(size));
  const step = 2 ** (e - (Math.floor(Math.log2(e)) + 1));
  return Math.max(4096, Math.ceil(size / step) * step);
}
