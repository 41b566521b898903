/** The form of an encrypted value: `ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]` (sops aes/cipher.go). */

/** The length of the nonce that SOPS writes, in bytes. */
export const NONCE_LENGTH = 32;
/** The length of the authentication tag of AES-GCM, in bytes. */
export const TAG_LENGTH = 16;

/** A block scalar has line breaks at its end, which sops ignores too. */
const FORM = /^ENC\[AES256_GCM,data:([^,]+),iv:([^,]+),tag:([^,]+),type:([a-z]+)\]\n*$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The parts of an encrypted value, decoded. */
export interface CipherText {
  readonly data: Buffer;
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly type: string;
}

/** The parts of an encrypted value; undefined for a string of another form. */
export function parseCipherText(value: string): CipherText | undefined {
  const [, data = '', iv = '', tag = '', type = ''] = FORM.exec(value) ?? [];
  if (![data, iv, tag].every((part) => BASE64.test(part))) return undefined;
  const [decodedData, decodedIv, decodedTag] = [data, iv, tag].map((part) =>
    Buffer.from(part, 'base64'),
  ) as [Buffer, Buffer, Buffer];
  return { data: decodedData, iv: decodedIv, tag: decodedTag, type };
}

/** An encrypted value as SOPS writes it. */
export function formatCipherText({ data, iv, tag, type }: CipherText): string {
  const [body, nonce, mark] = [data, iv, tag].map((bytes) => bytes.toString('base64'));
  return `ENC[AES256_GCM,data:${body},iv:${nonce},tag:${mark},type:${type}]`;
}

/** Whether a string has the form of an encrypted value; it may still not decrypt. */
export function isCipherText(value: string): boolean {
  const [, data = '', iv = '', tag = ''] = FORM.exec(value) ?? [];
  return [data, iv, tag].every((part) => BASE64.test(part));
}

/** The fewest and most bytes of a value of this type; AES-GCM keeps the length. */
const LENGTHS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  str: [1, Infinity],
  bytes: [1, Infinity],
  comment: [1, Infinity],
  // An int has 64 bits with sign; a float is written without an exponent.
  int: [1, 20],
  float: [1, 350],
  bool: ['True'.length, 'False'.length],
  time: ['2006-01-02T15:04:05Z'.length, '2006-01-02T15:04:05.999999999+00:00'.length],
};

/**
 * What is wrong with an encrypted value, as far as it can be seen without the data key; undefined for
 * one that SOPS could have written. The reason holds nothing of the value.
 */
export function findCipherTextProblem(value: string): string | undefined {
  const parts = parseCipherText(value);
  if (parts === undefined)
    return 'it does not have the form ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]';
  const { data, iv, tag, type } = parts;
  if (value.replace(/\n*$/, '') !== formatCipherText(parts)) {
    return 'its base64 is not in canonical form';
  }
  if (iv.length !== NONCE_LENGTH) return `its iv must have ${NONCE_LENGTH} bytes`;
  if (tag.length !== TAG_LENGTH) return `its tag must have ${TAG_LENGTH} bytes`;
  const lengths = LENGTHS[type];
  if (lengths === undefined) return 'its type is unknown';
  const [fewest, most] = lengths;
  if (data.length < fewest || data.length > most) return `its length does not fit its type ${type}`;
  return undefined;
}
