/** Reads the bytes of any file as text, for a search in it. */

/**
 * The text with `\n` as its only line break; undefined for content that is not text. UTF-16 with a byte
 * order mark is decoded, because YAML readers accept it. Text that is not UTF-8 is read as Latin-1.
 *
 * @example
 * decodeText(await readFile('app.yaml'))
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = utf16Of(bytes);
  const text =
    encoding === undefined ? decodeBytes(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) return undefined;
  // U+0085, U+2028 and U+2029 are line breaks in YAML 1.1.
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
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
