import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TreeIo } from '@dhallmark/gitops/tree';
import { writeWholeFile } from '@dhallmark/replace-file';
import type { ValueSource } from '@dhallmark/secret-gen';
import { readFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import type { Staged } from '../render/staging.ts';

/** A Secret's encrypted file in the tree. */
export interface EncryptedFile {
  readonly chart: string;
  readonly name: string;
  /** Relative to the tree. */
  readonly path: string;
}

/** Everything that the Secrets of a make are generated from. */
export interface SecretInputs {
  /** The HMAC's key: only those have it who may read the values. Never written. */
  readonly key: string;
  /** Environment, placement, rules, versions: whatever else has to be the same, as text. */
  readonly settings: readonly string[];
  /** By chart. */
  readonly staged: ReadonlyMap<string, Omit<Staged, 'files'>>;
  readonly values: ValueSource;
  readonly tree: Pick<TreeIo, 'readFile'>;
}

interface LastMake {
  readonly digest: string;
  readonly secrets: readonly EncryptedFile[];
}

/**
 * The encrypted files of the last make, if nothing that they are generated from has changed since,
 * their ciphertext included; else undefined. It spares an unchanged run the evaluator and the keys.
 * The digest is an HMAC: without its key nobody can try values against it.
 */
export function findUnchangedSecrets(
  file: string,
  inputs: SecretInputs,
): readonly EncryptedFile[] | undefined {
  const record = readLastMake(file);
  if (record === undefined) return undefined;
  const expected = Buffer.from(record.digest);
  const actual = Buffer.from(digestInputs(inputs, record.secrets));
  return expected.length === actual.length && timingSafeEqual(expected, actual)
    ? record.secrets
    : undefined;
}

/** Remembers a make whose encrypted files are all as they should be. */
export function rememberSecrets(
  file: string,
  inputs: SecretInputs,
  secrets: readonly EncryptedFile[],
): void {
  const record: LastMake = { digest: digestInputs(inputs, secrets), secrets };
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify(record);
  if (readText(file) !== text) writeWholeFile(file, text);
}

/** A cache of this machine: a broken file counts as none. */
function readLastMake(file: string): LastMake | undefined {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<LastMake>;
    const { digest, secrets } = stored;
    return typeof digest === 'string' && Array.isArray(secrets) ? { digest, secrets } : undefined;
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function digestInputs(
  { key, settings, staged, values, tree }: SecretInputs,
  secrets: readonly EncryptedFile[],
): string {
  const sources = [...staged].map(([chart, { specs, inline }]) => [chart, specs, inline]);
  const used = [...usesIn(staged)].toSorted().map((use) => [use, valueOf(use, values)]);
  const prints = readFingerprints(tree);
  const files = secrets.map((secret) => [
    secret,
    digestOf(tree.readFile(secret.path)),
    prints.get(secret.path),
  ]);
  const all = ['dhallmark-stamp-2', settings, sources, used, files];
  return createHmac('sha256', key).update(JSON.stringify(all)).digest('hex');
}

/** `form name` of every variable, each once. */
function usesIn(staged: SecretInputs['staged']): ReadonlySet<string> {
  return new Set(
    [...staged.values()].flatMap(({ variables, inline }) => [
      ...variables,
      ...inline.flatMap((source) => source.variables.map((name) => `text ${name}`)),
    ]),
  );
}

/** The variable's value, and the content of the file that it names. */
function valueOf(use: string, { env, readFile }: ValueSource): readonly (string | undefined)[] {
  const [form, name = ''] = use.split(' ');
  const value = env[name];
  if (form !== 'file' || value === undefined) return [value];
  return [value, digestOf(readFile(value))];
}

function digestOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
}
