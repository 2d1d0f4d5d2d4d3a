// A tip that is open in this browser: every message compared with the place it came from, then read.
import { open } from "./age.js";
import { get, pieces, post } from "./api.js";
import { join, text, unbase64 } from "./bytes.js";
import { ATTACHMENT, KINDS, ORGANISATION, REPORTER, TEXT, unwrap } from "./envelope.js";

/**
 * @param tip of the list, with its key
 * @returns {Promise<{tip: object, messages: object[], police: object[], loans: object[]}>}
 */
export async function openCase(tip) {
  const whole = await get("tips/" + tip.id);
  const messages = [];
  for (const message of whole.messages) {
    messages.push({ ...message, content: await content(tip, message) });
  }
  await post(`tips/${tip.id}/opened`);
  return { ...whole, tip: { ...whole.tip, key: tip.key }, messages };
}

/** What a message says; null when it is not what it should be. */
async function content(tip, message) {
  try {
    const plain = await open(unbase64(message.sealed), tip.key.identity);
    const direction = message.direction === "reply" ? ORGANISATION : REPORTER;
    const read = JSON.parse(text(unwrap(plain, { direction, what: TEXT, tip: tip.id, message: message.id }).content));
    return read !== null && typeof read === "object" ? read : null;
  } catch {
    return null;
  }
}

/** @returns {Promise<{bytes: Uint8Array, type: string}>} */
export async function openAttachment(tip, message, attachment) {
  const sealed = join(await pieces(`tips/${tip.id}/attachments/${attachment.id}`, attachment.pieces));
  const plain = await open(sealed, tip.key.identity);
  const { content, kind } = unwrap(plain, { direction: REPORTER, what: ATTACHMENT, tip: tip.id, message: message.id, number: attachment.number });
  return { bytes: content, type: KINDS[kind] };
}
