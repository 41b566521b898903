/**
 * Text with one character for each byte, for formats whose values can be any bytes. Marks of the format are
 * ASCII, so a place in it is a place in the file.
 */

import { utf8 } from '../tree/scalar.ts';

/** The content of a file, or a value, as one character for each byte. */
export function toByteText(content: string | Uint8Array): string {
  // ASCII is the same in both.
  // eslint-disable-next-line no-control-regex
  if (typeof content === 'string' && /^[\0-\x7f]*$/.test(content)) return content;
  return Buffer.from(content).toString('latin1');
}

/** The string with these bytes; the bytes where they are not valid UTF-8. */
export function fromByteText(text: string): string | Uint8Array {
  // eslint-disable-next-line no-control-regex
  if (/^[\0-\x7f]*$/.test(text)) return text;
  const bytes = Buffer.from(text, 'latin1');
  return utf8(bytes) ?? Uint8Array.from(bytes);
}
