import { findBinaryKey } from './binary-key.ts';

/** PEM (RFC 7468, RFC 1421), OpenSSH, OpenPGP (RFC 9580), and SSH2 with its four dashes and a space. */
const pemLabel = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const otherKeys = [
  /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{2,}/i,
  /AGE-PLUGIN-[0-9A-Z-]{1,64}-1[0-9A-Z]{8,}/i,
  /^PuTTY-User-Key-File-[0-9]+:/m,
  // WireGuard
  /^[ \t]*PrivateKey[ \t]*=[ \t]*[A-Za-z0-9+/]{43}=/m,
];
/** How far from a mark the rest of a key is looked for, in characters. */
const NEAR = 1024;
/** A file with more marks than this holds keys, or is made to be slow. */
const MOST_MARKS = 5000;

/** What every text that the patterns match contains; searching for it is fast. */
const marks = [
  'PRIVATE KEY',
  'PrivateKey',
  'SECRET-KEY-',
  'secret-key-',
  'AGE-PLUGIN-',
  'age-plugin-',
  'PuTTY-User-Key-File',
  '"kty"',
];
/** `PRIVATE` with two bytes per character. */
const wideMark = Buffer.from('PRIVATE', 'utf16le').subarray(0, -1);
/** `BEGIN ` in Base64 by its position in a group of three bytes, and where that begins in four digits. */
const encodedMarks = { QkVHSU4g: 0, JFR0lOI: 2, CRUdJTi: 3 } as const;

/**
 * Whether content has a private key: PEM of every kind, OpenSSH, OpenPGP, PuTTY, age, WireGuard, JSON Web
 * Key, PKCS#1, PKCS#8, SEC1, PKCS#12, Java and KeePass stores; as UTF-16 and in Base64, too. A text that
 * only mentions keys has none.
 *
 * @example
 * hasPrivateKey(Buffer.from('-----BEGIN PRIVATE KEY-----\nMC4CAQAw…')) // true
 * hasPrivateKey(Buffer.from('# Put the PRIVATE KEY into a Secret.')) // false
 */
export function hasPrivateKey(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return findBinaryKey(bytes) || hasKeyText(bytes);
}

function hasKeyText(bytes: Buffer): boolean {
  if (bytes.includes(wideMark)) {
    return hasKeyText(Buffer.from(bytes.filter((byte) => byte !== 0)));
  }
  const isMarked = marks.some((mark) => bytes.includes(mark));
  const isEncoded = Object.keys(encodedMarks).some((mark) => bytes.includes(mark));
  if (!isMarked && !isEncoded) return false;
  const text = bytes.toString('latin1');
  if (isMarked && (hasPemKey(text) || hasJsonWebKey(text))) return true;
  if (isMarked && otherKeys.some((key) => key.test(text))) return true;
  return isEncoded && hasEncodedPem(text);
}

/** A line break, also as an escape in JSON, YAML or Dhall, or the end. */
const lineBreak = String.raw`(?:\r?\n|\r|\\r\\n|\\n|\\r|$)`;
const breakAfterLabel = new RegExp(String.raw`^[ \t]*\\?["']?[ \t]*${lineBreak}[\s"'+,|>-]*`);
/** `Proc-Type: 4,ENCRYPTED`, `Version: …`, and what else RFC 1421 and OpenPGP allow before the body. */
const header = /^(?:Proc-Type|DEK-Info|Version|Comment|Hash|MessageID|Charset|Subject): /;
/**
 * What a template or documentation has instead of a body: an action, a placeholder, an ellipsis, which
 * is three bytes of UTF-8.
 */
const noBody = /^(?:\{\{|<|\$|\.\.|\u00E2\u0080\u00A6|#|%|\*|\[|-{4,5} ?END)/;

function hasPemKey(text: string): boolean {
  let count = 0;
  for (const { index, 0: label } of text.matchAll(pemLabel)) {
    count += 1;
    if (count > MOST_MARKS) return true;
    const after = text.slice(index + label.length, index + label.length + NEAR);
    const before = text.slice(Math.max(0, index - 200), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const gap = breakAfterLabel.exec(after)?.[0];
    if (gap !== undefined && !isProse(line)) {
      const body = after.slice(gap.length);
      if (!noBody.test(body)) return true;
    }
    if (hasBody(after)) return true;
  }
  return false;
}

/** Whether words, not the name of a field, come before the label on its line. */
function isProse(line: string): boolean {
  return /[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]+/.test(line) && !/[:=][\s"'|>-]*$/.test(line);
}

/** Whether encoded bytes follow, however they are broken into lines or escaped. */
function hasBody(after: string): boolean {
  const body = after.replaceAll(/\\[nrt]|[\s"',\\]/g, ' ').trim();
  if (header.test(body)) return true;
  const joined = body.replaceAll(' ', '');
  // DER sequence, openssh-key-v1, or the packet of a secret key
  if (!/^(?:M[C-I]|b3BlbnNzaC1r|[lx])[A-Za-z0-9+/]{38}/.test(joined)) return false;
  return /[0-9+/]/.test(joined.slice(0, 40));
}

/** RFC 7517: only a private key has the parameter d. */
function hasJsonWebKey(text: string): boolean {
  for (const { index } of text.matchAll(/"d"\s{0,9}:\s{0,9}"[\w-]{20}/g)) {
    if (text.slice(Math.max(0, index - NEAR), index + NEAR).includes('"kty"')) return true;
  }
  return false;
}

const base64Run = /^[A-Za-z0-9+/_=\s\\-]+/;

/** Whether a label in Base64 is that of a private key, with its body. */
function hasEncodedPem(text: string): boolean {
  let count = 0;
  for (const { index, 0: mark } of text.matchAll(/QkVHSU4g|JFR0lOI|CRUdJTi/g)) {
    count += 1;
    if (count > MOST_MARKS) return true;
    const run = base64Run.exec(text.slice(index, index + 2 * NEAR))?.[0] ?? '';
    const digits = 'A'.repeat(encodedMarks[mark as keyof typeof encodedMarks]) + run;
    const decoded = Buffer.from(digits.replaceAll(/\\[nr]|\s/g, ''), 'base64').toString('latin1');
    // the first letter needs digits before the mark
    if (hasPemKey(`-----B${decoded.slice(decoded.indexOf('EGIN '))}`)) return true;
  }
  return false;
}
