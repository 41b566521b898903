import type { EncryptionOptions, EncryptSecret } from './encrypt-secret.ts';

/** Loads the engine, rules and keys with the first Secret: a tree without Secrets needs none of them. */
export function encryptWhenNeeded(options: EncryptionOptions): EncryptSecret {
  let encrypter: Promise<EncryptSecret> | undefined;
  return async (secret) => {
    encrypter ??= import('./encrypt-secret.ts').then(({ openEncrypter }) => openEncrypter(options));
    return (await encrypter)(secret);
  };
}
