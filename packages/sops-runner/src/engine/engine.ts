/** One interface for the native engine and the sops program. Each reads what the other writes. */

import type { SopsConfig } from '../rules/config.ts';
import { decryptFile, encryptFile } from '../crypt/encrypted-file.ts';
import type { KeyContext } from '../keys/provider.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import type { ReencryptOptions, Reencrypted } from '../crypt/reencrypt.ts';
import { requireRule } from '../rules/rules.ts';
import type { Format } from '../stores/store.ts';

/** A file for an engine, with the configuration that applies to it. */
export interface EngineFile {
  /** Absolute; decides the creation rule and the format. Nothing is read from or written to it. */
  readonly path: string;
  readonly config: SopsConfig;
  /** Undefined for the format that the ending of the path means. */
  readonly format?: Format | undefined;
}

/** How `reencrypt` decides about data keys, and about a file that cannot be decrypted here. */
export type ReencryptChoice = Pick<ReencryptOptions, 'dataKey' | 'fingerprint' | 'ifUndecryptable'>;

/** Encrypts and decrypts files: by our own code or by the `sops` program. */
export interface Engine {
  readonly name: 'native' | 'sops';
  /** Encrypts a new file. All three methods throw Fault with the path of the file. */
  encrypt(plaintext: string | Uint8Array, file: EngineFile): Promise<string>;
  /** Decrypts a file; bytes where the content is not valid UTF-8. */
  decrypt(ciphertext: string | Uint8Array, file: EngineFile): Promise<string | Uint8Array>;
  /** Encrypts new content for an encrypted file, see `reencryptFile`. */
  reencrypt(
    plaintext: string | Uint8Array,
    old: string | Uint8Array,
    file: EngineFile,
    choice?: ReencryptChoice,
  ): Promise<Reencrypted>;
}

/**
 * The engine in TypeScript; keys are found through the context.
 *
 * @example
 * const engine = nativeEngine(nodeContext());
 * const text = await engine.encrypt('a: b\n', { path: '/repo/s.yaml', config });
 */
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
