/**
 * The age file format, version 1 (C2SP age.md): header of stanzas with a MAC, payload of one chunk.
 * A data key fits one chunk, and node:crypto is five times faster than a library in JavaScript.
 *
 * Keys are passed to node:crypto as KeyObjects: with raw bytes a call takes two or three times as long.
 */

import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** A header line `-> type args…` with its body: the file key wrapped for one recipient. */
export interface Stanza {
  readonly type: string;
  readonly args: readonly string[];
  readonly body: Uint8Array;
}

export interface AgeFile {
  readonly stanzas: readonly Stanza[];
  /** The plaintext. Undefined when the file key belongs to another file, or anything was changed. */
  open(fileKey: Uint8Array): Uint8Array | undefined;
}

const INTRO = 'age-encryption.org/v1';
const ARMOR_BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const ARMOR_END = '-----END AGE ENCRYPTED FILE-----';
const CHUNK = 64 * 1024;
const TAG = 16;
const NONCE = 16;
/** The length of a file key in bytes. */
export const FILE_KEY = 16;

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

/** Unpadded canonical base64; undefined for anything else. */
export function parseBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return base64(bytes) === text ? bytes : undefined;
}

export function hkdf(key: Uint8Array, salt: Uint8Array | string, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', createSecretKey(key), salt, info, 32));
}

/** ChaCha20-Poly1305; `nonce` is zero where a key is used once. */
export function encryptChunk(
  key: Uint8Array,
  plaintext: Uint8Array,
  nonce: Uint8Array = new Uint8Array(12),
): Uint8Array {
  const cipher = createCipheriv('chacha20-poly1305', createSecretKey(key), nonce, {
    authTagLength: TAG,
  });
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined when the ciphertext was encrypted with another key. */
export function decryptChunk(
  key: Uint8Array,
  ciphertext: Uint8Array,
  nonce: Uint8Array = new Uint8Array(12),
): Uint8Array | undefined {
  if (ciphertext.length < TAG) return undefined;
  const decipher = createDecipheriv('chacha20-poly1305', createSecretKey(key), nonce, {
    authTagLength: TAG,
  });
  decipher.setAuthTag(ciphertext.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** An armored age file of at most one chunk, for the recipients of the stanzas that `wrap` creates. */
export function encryptAgeFile(
  plaintext: Uint8Array,
  wrap: (fileKey: Uint8Array) => readonly Stanza[],
): string {
  const fileKey = randomBytes(FILE_KEY);
  try {
    return renderAgeFile(plaintext, fileKey, wrap(fileKey));
  } finally {
    fileKey.fill(0);
  }
}

/** As encryptAgeFile, where the wrapping takes time. */
export async function encryptAgeFileSlowly(
  plaintext: Uint8Array,
  wrap: (fileKey: Uint8Array) => Promise<readonly Stanza[]>,
): Promise<string> {
  const fileKey = randomBytes(FILE_KEY);
  try {
    return renderAgeFile(plaintext, fileKey, await wrap(fileKey));
  } finally {
    fileKey.fill(0);
  }
}

function renderAgeFile(
  plaintext: Uint8Array,
  fileKey: Uint8Array,
  stanzas: readonly Stanza[],
): string {
  if (plaintext.length > CHUNK) throw new RangeError('more than one chunk');
  const unsigned = `${INTRO}\n${stanzas.map(stanzaText).join('')}---`;
  const header = `${unsigned} ${base64(headerMac(fileKey, unsigned))}\n`;
  const nonce = randomBytes(NONCE);
  const payload = encryptChunk(hkdf(fileKey, nonce, 'payload'), plaintext, chunkNonce(0, true));
  return armor(Buffer.concat([Buffer.from(header), nonce, payload]));
}

/** An armored or binary age file. Undefined when it is malformed. */
export function parseAgeFile(input: string | Uint8Array): AgeFile | undefined {
  const file = typeof input === 'string' ? unarmor(input) : Buffer.from(input);
  if (file === undefined) return undefined;
  const end = file.indexOf('\n--- ');
  const newline = end < 0 ? -1 : file.indexOf('\n', end + 1);
  if (newline < 0) return undefined;
  const unsigned = file.toString('latin1', 0, end + 4);
  const mac = parseBase64(file.toString('latin1', end + 5, newline));
  const stanzas = parseStanzas(unsigned);
  if (stanzas === undefined || mac?.length !== 32) return undefined;
  const body = file.subarray(newline + 1);
  return {
    stanzas,
    open: (fileKey) => {
      if (!timingSafeEqual(headerMac(fileKey, unsigned), mac)) return undefined;
      return openPayload(hkdf(fileKey, body.subarray(0, NONCE), 'payload'), body.subarray(NONCE));
    },
  };
}

function headerMac(fileKey: Uint8Array, unsigned: string): Uint8Array {
  return createHmac('sha256', createSecretKey(hkdf(fileKey, '', 'header')))
    .update(unsigned, 'latin1')
    .digest();
}

/** A stanza as it is written to a file, and to a plugin. */
export function stanzaText(stanza: Stanza): string {
  const body = base64(stanza.body);
  const lines: string[] = body.match(/.{1,64}/g) ?? [];
  // A body ends with a short line, an empty one where the last is full.
  if (body.length % 64 === 0) lines.push('');
  return `-> ${[stanza.type, ...stanza.args].join(' ')}\n${lines.join('\n')}\n`;
}

function parseStanzas(header: string): Stanza[] | undefined {
  const lines = header.split('\n');
  if (lines[0] !== INTRO || lines.at(-1) !== '---') return undefined;
  const stanzas: Stanza[] = [];
  let index = 1;
  while (index < lines.length - 1) {
    const [arrow, type, ...args] = (lines[index++] ?? '').split(' ');
    if (arrow !== '->' || type === undefined || type === '') return undefined;
    let text = '';
    for (;;) {
      const line = lines[index++];
      if (line === undefined || line.length > 64) return undefined;
      text += line;
      if (line.length < 64) break;
    }
    const body = parseBase64(text);
    if (body === undefined) return undefined;
    stanzas.push({ type, args, body });
  }
  return stanzas;
}

function chunkNonce(counter: number, last: boolean): Uint8Array {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(counter, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function openPayload(key: Uint8Array, payload: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  for (let counter = 0, start = 0; ; counter++, start += CHUNK + TAG) {
    const last = start + CHUNK + TAG >= payload.length;
    const chunk = payload.subarray(start, start + CHUNK + TAG);
    const plaintext = decryptChunk(key, chunk, chunkNonce(counter, last));
    if (plaintext === undefined) return undefined;
    chunks.push(plaintext);
    if (last) return Buffer.concat(chunks);
  }
}

function armor(file: Buffer): string {
  const lines = file.toString('base64').match(/.{1,64}/g) ?? [];
  return `${ARMOR_BEGIN}\n${lines.join('\n')}\n${ARMOR_END}\n`;
}

function unarmor(text: string): Buffer | undefined {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (lines[0] !== ARMOR_BEGIN || lines.at(-1) !== ARMOR_END) return undefined;
  const body = lines.slice(1, -1).join('');
  const bytes = Buffer.from(body, 'base64');
  return bytes.toString('base64') === body ? bytes : undefined;
}
