import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { expect, it } from 'vitest';
import type { SecretToEncrypt } from '../encryption/encrypt-secret.ts';
import { requireEncrypted } from './require-encrypted.ts';

const ciphertext = 'ENC[AES256_GCM,data:AAAA,iv:BBBB,tag:CCCC,type:str]';
const secret = { path: 'secrets/web/s.yaml' } as SecretToEncrypt;

/** The message about a file that was encrypted to this text; undefined where there is none. */
async function messageOf(text: string): Promise<string | undefined> {
  const encrypt = requireEncrypted(() =>
    Promise.resolve({
      text,
      outcome: 'made',
      why: 'new',
      hasRemark: false,
      fingerprint: undefined,
    }),
  );
  try {
    await encrypt(secret);
    return undefined;
  } catch (error) {
    if (!isFault(error)) throw error;
    return renderFault(error).includes('canary') ? 'a value is shown' : error.message;
  }
}

it('accepts ciphertext, in every document, and empty strings', async () => {
  const one = `kind: Secret\nstringData:\n  a: ${ciphertext}\n  b: ""\nsops: {}\n`;
  expect(await messageOf(one)).toBeUndefined();
  expect(await messageOf(`${one}---\n${one}`)).toBeUndefined();
});

it.each([
  [`data:\n  a: canary\nstringData:\n  b: ${ciphertext}\n`, 'data.a'],
  [`stringData:\n  a: ${ciphertext}\n---\nstringData: { b: canary }\n`, 'stringData.b'],
  ['stringData: { a: 1, b: "ENC[AES256_GCM,canary" }\n', 'stringData.a, stringData.b'],
  ['stringData: { a: { b: canary } }\n', 'stringData.a'],
])('refuses %j', async (text, place) => {
  expect(await messageOf(text)).toBe(`the encrypted file would contain ${place} in plaintext`);
});
