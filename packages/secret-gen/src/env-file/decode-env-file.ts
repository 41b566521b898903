import { secretFault, type SecretCode } from '../codes.ts';
import type { Fault } from '@dhallmark/fault';

const POWERSHELL =
  'Save the file as UTF-8. In Windows PowerShell: Get-Content FILE | Set-Content -Encoding utf8 NEW.';

/**
 * The text of an env file, without a byte order mark. Throws Fault `env-file-encoding` for any other
 * encoding than UTF-8, and for a NUL.
 *
 * @param file how the file is called in messages
 * @example
 * decodeEnvFile(Buffer.from('A=1\n'), 'secrets.env') // 'A=1\n'
 */
export function decodeEnvFile(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasUtf16Mark) throw wrongEncoding(file, undefined, 'the file is UTF-16, not UTF-8');
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw looksLikeUtf16(bytes)
      ? wrongEncoding(file, undefined, 'the file looks like UTF-16 and is not UTF-8')
      : wrongEncoding(file, lineOf(bytes, nul), 'the line contains a NUL byte', 'Remove the byte.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongEncoding(file, findInvalidLine(bytes), 'the line is not valid UTF-8');
  }
}

/** UTF-16 without a mark: a file starts with a name in Latin letters, which has a NUL in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes[0] === 0 || bytes[1] === 0) return true;
  const start = bytes.subarray(0, 64);
  const [even, odd] = [0, 1].map(
    (parity) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  ) as [number, number];
  return Math.abs(even - odd) >= Math.floor(start.length / 2) * 0.6;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}

/** No byte of a longer UTF-8 sequence is a line feed, so lines can be decoded one by one. */
function findInvalidLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return undefined;
}

function wrongEncoding(
  file: string,
  line: number | undefined,
  message: string,
  hint = POWERSHELL,
): Fault<SecretCode> {
  return secretFault({ code: 'env-file-encoding', message, location: { file, line }, hint });
}
