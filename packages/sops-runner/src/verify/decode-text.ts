/** Reads the bytes of any file as text, for a search in it. */

/** The content of a file as text. */
export interface DecodedText {
  /** With `\n` as its only line break and without zero bytes. */
  readonly text: string;
  /** Whether it is text: it has no zero bytes. */
  readonly isText: boolean;
}

/**
 * UTF-16 with a byte order mark is decoded, because YAML readers accept it. What is not UTF-8 is read as
 * Latin-1. A zero byte hides nothing: kubectl reads the documents before it, so they are searched, too.
 *
 * @example
 * decodeText(await readFile('app.yaml')).text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = utf16Of(bytes);
  const text =
    encoding === undefined ? decodeBytes(bytes) : new TextDecoder(encoding).decode(bytes);
  const isText = !text.includes('\0');
  const shown = isText ? text : text.replaceAll('\0', '');
  // U+0085, U+2028 and U+2029 are line breaks in YAML 1.1.
  const lines = shown.replace(/^\uFEFF/, '').replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return { text: lines, isText };
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
