import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TreeIo } from '@dhallmark/gitops/tree';
import { writeWholeFile } from '@dhallmark/replace-file';
import type { ValueSource, VariableSource } from '@dhallmark/secret-gen';
import type { Staged } from '../render/staging.ts';

/** A Secret that stands encrypted in the tree. */
export interface StandingSecret {
  readonly chart: string;
  readonly name: string;
  /** Relative to the tree. */
  readonly path: string;
}

/** All that the Secrets of a run are made from. */
export interface StampInput {
  /** What only those have who may read the values: HMAC's key, never written. */
  readonly key: string;
  /** Environment, placement, rules, versions: whatever else has to be the same, as text. */
  readonly circumstances: readonly string[];
  /** By chart. */
  readonly staged: ReadonlyMap<string, Pick<Staged, 'specs' | 'inline'>>;
  readonly values: ValueSource;
  readonly tree: TreeIo;
}

interface StampFile {
  readonly stamp: string;
  readonly secrets: readonly StandingSecret[];
}

/**
 * The Secrets that the last make left, if nothing that they are made from has changed since, their
 * ciphertext included; else undefined. It spares an unchanged run the evaluator and the keys. The
 * stamp is an HMAC: without its key nobody can try values against it.
 */
export function findStanding(
  file: string,
  input: StampInput,
): readonly StandingSecret[] | undefined {
  const stored = readStamp(file);
  if (stored === undefined) return undefined;
  const [expected, actual] = [
    Buffer.from(stored.stamp),
    Buffer.from(stampOf(input, stored.secrets)),
  ];
  return expected.length === actual.length && timingSafeEqual(expected, actual)
    ? stored.secrets
    : undefined;
}

/** Remembers a make whose Secrets all stand as they should. */
export function writeStamp(
  file: string,
  input: StampInput,
  secrets: readonly StandingSecret[],
): void {
  const stamp: StampFile = { stamp: stampOf(input, secrets), secrets };
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify(stamp);
  if (readText(file) !== text) writeWholeFile(file, text);
}

/** A file of this machine's cache: whatever is wrong with it, the Secrets are looked at. */
function readStamp(file: string): StampFile | undefined {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Partial<StampFile>;
    const { stamp, secrets } = stored;
    return typeof stamp === 'string' && Array.isArray(secrets) ? { stamp, secrets } : undefined;
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

function stampOf(
  { key, circumstances, staged, values, tree }: StampInput,
  secrets: readonly StandingSecret[],
): string {
  const sources = [...staged].map(([chart, { specs, inline }]) => [chart, specs, inline]);
  const given = [...variablesOf(staged)].toSorted().map((use) => [use, valueOf(use, values)]);
  const standing = secrets.map((secret) => [secret, digestOf(tree.readFile(secret.path))]);
  const all = ['dhallmark-stamp-1', circumstances, sources, given, standing];
  return createHmac('sha256', key).update(JSON.stringify(all)).digest('hex');
}

/** `form name` of every variable, each once. */
function variablesOf(staged: StampInput['staged']): ReadonlySet<string> {
  const uses = new Set<string>();
  const add = ({ form, variable }: VariableSource): unknown => uses.add(`${form} ${variable}`);
  for (const { specs, inline } of staged.values()) {
    for (const source of specs.flatMap((spec) => Object.values(spec.keys))) {
      if (!('template' in source)) add(source);
      else for (const part of source.template) if (typeof part !== 'string') add(part);
    }
    for (const variable of inline.flatMap((each) => each.variables)) uses.add(`text ${variable}`);
  }
  return uses;
}

/** The variable's text, and the content of the file that it names. */
function valueOf(use: string, { env, readFile }: ValueSource): readonly (string | undefined)[] {
  const [form, name = ''] = use.split(' ');
  const text = env[name];
  if (form !== 'file' || text === undefined) return [text];
  return [text, digestOf(readFile(text))];
}

function digestOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
}
