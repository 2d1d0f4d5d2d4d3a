// A grant: the private half of a tip's key with the tip it belongs to, sealed to one reader.
import { open, seal } from "./age.js";
import { text, utf8 } from "./bytes.js";

const GRANT = /^(AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}) ([0-9a-f]{32}) ([d-][c-])$/;

/** @returns {Promise<{identity: string, danger: boolean, child: boolean, words: string}>} */
export async function openGrant(sealed, identity, tip) {
  const words = text(await open(sealed, identity));
  const found = GRANT.exec(words);
  if (!found) throw new Error("refused: no grant");
  if (found[2] !== tip) throw new Error("refused: the grant of another tip");
  return { identity: found[1], danger: found[3][0] === "d", child: found[3][1] === "c", words };
}

/** The same grant for another reader. */
export const sealGrant = (words, recipient) => seal(utf8(words), [recipient]);
