/** One interface over the native engine and the sops binary. What one writes the other reads. */

import type { SopsConfig } from '../rules/config.ts';
import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import type { KeyContext } from '../keys/provider.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import type { ReencryptOptions, Reencrypted } from '../crypt/reencrypt.ts';
import { requireRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';

export interface EngineFile {
  /** Absolute; decides the creation rule and the format. Nothing is read from or written to it. */
  readonly path: string;
  readonly config: SopsConfig;
  /** Where it is not what the path's ending says. */
  readonly format?: Format | undefined;
}

export type ReencryptChoice = Pick<ReencryptOptions, 'fingerprint' | 'ifUndecryptable'>;

export interface Engine {
  readonly name: 'native' | 'sops';
  /** All throw Fault with the file's path. */
  encrypt(plaintext: string | Uint8Array, file: EngineFile): Promise<string>;
  /** Bytes where the content is no UTF-8. */
  decrypt(ciphertext: string | Uint8Array, file: EngineFile): Promise<string | Uint8Array>;
  /** Onto what is there, see `reencryptFile`. */
  reencrypt(
    plaintext: string | Uint8Array,
    old: string | Uint8Array,
    file: EngineFile,
    choice?: ReencryptChoice,
  ): Promise<Reencrypted>;
}

/** The engine in TypeScript; keys are looked for in the context. */
export function nativeEngine(context: KeyContext): Engine {
  const optionsOf = ({ path, format, config }: EngineFile) => ({
    path,
    format,
    stores: config.stores,
    context,
  });
  return {
    name: 'native',
    encrypt: async (plaintext, file) =>
      encryptFile(plaintext, { ...optionsOf(file), rule: requireRule(file.config, file.path) }),
    decrypt: async (ciphertext, file) => (await decryptFile(ciphertext, optionsOf(file))).plaintext,
    reencrypt: async (plaintext, old, file, choice = {}) =>
      reencryptFile(plaintext, old, {
        ...optionsOf(file),
        ...choice,
        rule: requireRule(file.config, file.path),
      }),
  };
}
