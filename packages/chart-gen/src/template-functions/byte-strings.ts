import { unsupported } from '../go-values/go-value.ts';

/**
 * A part of a string by its bytes, as Go cuts one. Throws ExecutionError where a character is cut in two.
 *
 * @example
 * sliceBytes('abc', 1, 2) // 'b'
 */
export function sliceBytes(text: string, start: number, end?: number): string {
  // oxlint-disable-next-line no-control-regex -- ASCII
  if (/^[\0-\x7F]*$/.test(text)) return text.slice(start, end);
  return decodeBytes(Buffer.from(text).subarray(start, end));
}

/** Bytes as a string. Throws ExecutionError where they are not UTF-8: Go's strings are bytes, ours are not. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unsupported('a string that is not UTF-8');
  }
}
