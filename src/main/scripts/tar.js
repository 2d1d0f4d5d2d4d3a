// A tar file (POSIX ustar): any machine unpacks it.
import { join, utf8 } from "./bytes.js";

const BLOCK = 512;

/** @param {{name: string, bytes: Uint8Array}[]} files names of at most 100 ASCII characters */
export function tar(files) {
  const parts = files.flatMap(({ name, bytes }) => [header(name, bytes.length), bytes, new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
  return join([...parts, new Uint8Array(2 * BLOCK)]);
}

function header(name, size) {
  const block = new Uint8Array(BLOCK);
  const put = (at, text) => block.set(utf8(text), at);
  const octal = (n, digits) => n.toString(8).padStart(digits, "0");
  put(0, name);
  put(100, "0000600\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, octal(size, 11) + " ");
  put(136, "00000000000 "); // no time: when a file was made is nobody's business
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\0" + "00");
  put(148, octal(block.reduce((sum, b) => sum + b, 0), 6) + "\0 ");
  return block;
}
