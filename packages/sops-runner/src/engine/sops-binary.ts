/**
 * The engine that runs the sops program. Plaintext is passed through pipes only; the file on disk for
 * `sops set` is ciphertext. sops cannot reuse the ciphertext of an old file, so changed values are set
 * one by one, and a file whose keys were added, removed or moved is fully re-encrypted.
 */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';

import type { SopsCode, SopsFault } from '../fault.ts';
import { fileFormat, withFileName, readEncrypted, readPlain } from '../crypt/encrypted-file.ts';
import type { Engine, EngineFile, ReencryptChoice } from './engine.ts';
import { fingerprintOf } from '../crypt/fingerprint.ts';
import { providers } from '../keys/registry.ts';
import { keysDiffer } from '../keys/group-diff.ts';
import { findNewDataKeyReason } from '../crypt/choose-data-key.ts';
import {
  encryptUnknown,
  isNotUnderstood,
  proveResult,
  reencryptWithoutKey,
} from '../crypt/reencrypt.ts';
import type { Reencrypted } from '../crypt/reencrypt.ts';
import { DEADLINE_VARIABLE } from '../keys/pace/service-faults.ts';
import { nodeContext } from '../node.ts';
import { requireRule } from '../rules/rules.ts';
import { floatText, utf8 } from '../tree/scalar.ts';
import { effectiveSelectors, sameSelectors } from '../metadata/selectors.ts';
import { pairLeaves, treeChanges } from '../tree/changes.ts';
import { changedIndexes } from './set-paths.ts';
import type { ChangedIndex } from './set-paths.ts';
import { walkTree } from '../tree/tree.ts';
import type { Branch, Leaf, Scalar } from '../tree/tree.ts';

/** How the `sops` program is found and started. */
export interface SopsBinaryOptions {
  /** The path of the program; `sops` on the PATH by default. */
  readonly path?: string | undefined;
  /** Variables, of which the program gets only those that find keys and services. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/** Variables that sops and its clients read: keys, credentials, proxies, folders. */
const ALLOWED_PREFIXES = [
  'SOPS_',
  'XDG_',
  'SSL_CERT_',
  ...providers.flatMap(({ env }) => env.prefixes),
];
const ALLOWED_NAMES =
  /^(HTTPS?_PROXY|NO_PROXY|PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|LC_\w+|TERM|TZ|USER|LOGNAME)$/i;

function isAllowed(name: string): boolean {
  const upper = name.toUpperCase();
  if (name === DEADLINE_VARIABLE) return true;
  return ALLOWED_NAMES.test(name) || ALLOWED_PREFIXES.some((prefix) => upper.startsWith(prefix));
}

/**
 * The variables that find keys and services: those that the sops program gets.
 *
 * @example
 * allowedEnv({ SOPS_AGE_KEY: 'AGE-…', DATABASE_PASSWORD: 'hunter2' }) // { SOPS_AGE_KEY: 'AGE-…' }
 */
export function allowedEnv(env: SopsBinaryOptions['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isAllowed(name) ? [[name, value] as const] : [],
    ),
  );
}

/**
 * The engine that runs the sops program, one process per file.
 *
 * @example
 * const engine = sopsBinaryEngine({ env: process.env });
 */
export function sopsBinaryEngine(options: SopsBinaryOptions): Engine {
  const binary = new SopsBinary(options);
  return {
    name: 'sops',
    encrypt: (plaintext, file) => withFileName(file, () => binary.encrypt(plaintext, file)),
    decrypt: (ciphertext, file) => withFileName(file, () => binary.decrypt(ciphertext, file)),
    reencrypt: (plaintext, old, file, choice = {}) =>
      withFileName(file, () => binary.reencrypt(plaintext, old, file, choice)),
  };
}

class SopsBinary {
  readonly #options: SopsBinaryOptions;

  constructor(options: SopsBinaryOptions) {
    this.#options = options;
  }

  async encrypt(plaintext: string | Uint8Array, file: EngineFile): Promise<string> {
    const output = await this.#run(['encrypt', ...typeArguments(file)], plaintext, file);
    return Buffer.from(output).toString();
  }

  async decrypt(ciphertext: string | Uint8Array, file: EngineFile): Promise<string | Uint8Array> {
    const output = await this.#run(['decrypt', ...typeArguments(file)], ciphertext, file);
    return utf8(output) ?? output;
  }

  async reencrypt(
    plaintext: string | Uint8Array,
    old: string | Uint8Array,
    file: EngineFile,
    choice: ReencryptChoice,
  ): Promise<Reencrypted> {
    const now = readPlain(plaintext, file);
    const print = choice.fingerprint && fingerprintOf(now.documents, choice.fingerprint);
    const rule = requireRule(file.config, file.path);
    const options = { ...file, ...choice, rule, context: nodeContext({ env: this.#options.env }) };
    const encrypt = (): Promise<string> => this.encrypt(plaintext, file);
    const { metadata, file: encrypted } = readEncrypted(old, file);
    if (isNotUnderstood(encrypted, options)) {
      return proveResult(await encryptUnknown(print, encrypt), options);
    }
    let decrypted: string | Uint8Array;
    try {
      decrypted = await this.decrypt(old, file);
    } catch (error) {
      if (!isFault(error) || error.code !== 'data-key-unavailable') throw error;
      const result = await reencryptWithoutKey(old, choice, print, error, encrypt);
      return proveResult(result, options);
    }
    const before = readPlain(decrypted, file);
    forgiveFloats(encrypted.documents, before.documents, now.documents);
    const result = {
      changes: treeChanges(before.documents, now.documents),
      how: 'reused' as const,
      newDataKeyReason: undefined,
      keysDiffer: keysDiffer(metadata.groups, rule.groups),
      fingerprint: print,
    };
    const oldText = typeof old === 'string' ? old : (utf8(old) ?? '');
    const indexes = sameSelectors(
      effectiveSelectors(rule.selectors, now.singleValue === true),
      metadata.selectors,
    )
      ? changedIndexes(before.documents, now.documents)
      : undefined;
    if (indexes?.length === 0) {
      return proveResult({ ...result, text: oldText, changed: false }, options);
    }
    const oldFile = { block: encrypted.metadata ?? {}, metadata };
    const { dataKey: policy, fingerprint: proof } = choice;
    const reason = await findNewDataKeyReason(oldFile, { policy, rule, proof }, options.context);
    if (reason !== undefined) {
      const decided = { how: 'new-data-key', newDataKeyReason: reason, keysDiffer: false } as const;
      return proveResult({ ...result, ...decided, text: await encrypt(), changed: true }, options);
    }
    // sops cannot reuse ciphertext in other places: such a file gets a new data key too
    const text =
      indexes === undefined || fileFormat(file) === 'binary'
        ? await encrypt()
        : await this.#setAll(oldText, indexes, file);
    return proveResult({ ...result, text, changed: true }, options);
  }

  async #setAll(old: string, indexes: readonly ChangedIndex[], file: EngineFile): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'sops-runner-'));
    try {
      const copy = path.join(folder, path.basename(file.path));
      await writeFile(copy, old, { mode: 0o600 });
      for (const { index, scalar } of indexes) {
        const format = fileFormat(file);
        const types = ['--input-type', format, '--output-type', format];
        await this.#run(['set', ...types, '--value-stdin', copy, index], json(scalar), file);
      }
      return await readFile(copy, 'utf8');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #run(args: string[], input: string | Uint8Array, file: EngineFile): Promise<Uint8Array> {
    const { execa } = await import('execa');
    const { path: program = 'sops', env, signal } = this.#options;
    const result = await execa(program, ['--config', file.config.path, ...args], {
      input,
      encoding: 'buffer',
      env: { ...allowedEnv(env), SOPS_DISABLE_VERSION_CHECK: 'true' },
      extendEnv: false,
      stripFinalNewline: false,
      reject: false,
      ...(signal !== undefined && { cancelSignal: signal }),
    });
    if (!result.failed) return result.stdout;
    if (result.exitCode === undefined) throw notStarted(program, result.code);
    // What sops prints may quote content, so only its exit status is reported.
    throw exitError(args[0] ?? '', result.exitCode);
  }
}

/**
 * sops writes the float 1.0 as 1, and `sops set` makes every number a float. So a whole number that is
 * encrypted as a float may be meant as an int or a float, and both count as the same value.
 */
function forgiveFloats(
  encrypted: readonly Branch[],
  before: readonly Branch[],
  now: readonly Branch[],
): void {
  const [ciphertext, plain] = [leavesOf(encrypted), leavesOf(before)];
  if (ciphertext.length !== plain.length) return;
  const floats = new Set(
    plain.filter((_, index) => String(ciphertext[index]?.scalar.text).endsWith(',type:float]')),
  );
  for (const [old, wanted] of pairLeaves(before, now) ?? []) {
    const isNumber = wanted.scalar.type === 'int' || wanted.scalar.type === 'float';
    const isSame = isNumber && old.scalar.text === wanted.scalar.text;
    if (isSame && floats.has(old)) old.scalar = wanted.scalar;
  }
}

function leavesOf(documents: readonly Branch[]): Leaf[] {
  const leaves: Leaf[] = [];
  const leaf = (item: Leaf): void => {
    const { type, text } = item.scalar;
    const isComment = type === 'comment' || String(text).endsWith(',type:comment]');
    if (!isComment) leaves.push(item);
  };
  for (const document of documents) walkTree(document, { leaf, comment: () => undefined });
  return leaves;
}

function typeArguments(file: EngineFile): string[] {
  const format = fileFormat(file);
  return ['--filename-override', file.path, '--input-type', format, '--output-type', format];
}

function json({ type, text }: Scalar): string {
  if (type === 'int') return String(text);
  if (type === 'bool') return String(text).toLowerCase();
  return type === 'float' ? floatText(String(text)) : JSON.stringify(text);
}

const CODES: readonly (readonly [status: number, code: SopsCode, what: string])[] = [
  [128, 'data-key-unavailable', 'no master key of this file could give the data key'],
  [51, 'mac-mismatch', 'the MAC of the file does not match'],
  [52, 'mac-not-found', 'the file has no MAC'],
  [203, 'already-encrypted', 'the file is encrypted already'],
  [25, 'decrypt-value', 'a value of the file does not decrypt'],
  [23, 'encrypt-value', 'a value of the file cannot be encrypted'],
  [2, 'malformed-file', 'the content cannot be read in its format'],
  [5, 'malformed-config', 'the configuration is malformed'],
  [61, 'config-not-found', 'there is no configuration'],
  [111, 'no-keys', 'no master key is named'],
];

function exitError(command: string, status: number): SopsFault {
  const [, code, what] = CODES.find(([known]) => known === status) ?? [];
  return sopsFault({
    code: code ?? 'sops-failed',
    message:
      what === undefined
        ? `sops ${command} failed with exit status ${status}`
        : `sops ${command}: ${what}`,
    hint: `Run sops ${command} with this file to see its own message.`,
    exitStatus: status,
  });
}

function notStarted(program: string, code: string | undefined): SopsFault {
  return sopsFault({
    code: 'sops-not-found',
    message: `the sops program ${program} could not be run${code === undefined ? '' : ` (${code})`}`,
    hint: 'Install sops, give its path, or set the engine to native.',
  });
}
