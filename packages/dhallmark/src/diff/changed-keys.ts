import { isFault, type Fault } from '@dhallmark/fault';
import { createHash, timingSafeEqual } from 'node:crypto';
import { parseAllDocuments } from 'yaml';
import type { SecretComparison } from '@dhallmark/gitops';
import type { TreeIo } from '@dhallmark/gitops/tree';
import { decryptFile, type KeyContext } from '@dhallmark/sops-runner';
import { secretPath, type TreeLayout } from '../deploy-tree/deploy-tree.ts';
import { readFingerprints, type SecretFingerprints } from '../deploy-tree/secret-fingerprints.ts';
import { compareFingerprints } from '../encryption/compare-fingerprints.ts';
import type { PlainSecret } from '../secrets/generate-secrets.ts';

/** What is known about the values of Secrets: `namespace/name` → comparison. */
export type ComparedSecrets = ReadonlyMap<string, SecretComparison>;

/** The tree that Secrets are compared with. */
export interface PresentSecrets {
  readonly io: TreeIo;
  readonly layout: TreeLayout;
  readonly environment: string;
  readonly fingerprintKey: string | undefined;
  readonly context: KeyContext;
}

/**
 * Compares the Secrets that would be made with those in the tree: by fingerprint where that shows that
 * nothing changed, otherwise decrypted in memory.
 */
export async function findChangedKeys(
  present: PresentSecrets,
  secrets: ReadonlyMap<string, readonly PlainSecret[]>,
): Promise<ComparedSecrets> {
  const entries = readFingerprints(present.io);
  const compared: (readonly [string, SecretComparison])[] = [];
  for (const [chart, made] of secrets) {
    for (const { name, text } of made) {
      const path = secretPath(present.layout, chart, name);
      const bytes = present.io.readFile(path);
      if (bytes === undefined) continue;
      const file = { path, encrypted: Buffer.from(bytes).toString('utf8'), plaintext: text };
      compared.push(...(await compareFile(present, file, entries.get(path))));
    }
  }
  return new Map(compared);
}

interface SecretOfBoth {
  readonly path: string;
  readonly encrypted: string;
  /** What would be encrypted now. */
  readonly plaintext: string;
}

async function compareFile(
  { environment, fingerprintKey, context }: PresentSecrets,
  { path, encrypted, plaintext }: SecretOfBoth,
  stored: SecretFingerprints | undefined,
): Promise<readonly (readonly [string, SecretComparison])[]> {
  const values = valuesOf(plaintext);
  const all = (comparison: SecretComparison) =>
    [...values.keys()].map((id) => [id, comparison] as const);
  const place = { key: fingerprintKey, environment, path };
  const byFingerprint = compareFingerprints(place, stored, encrypted, plaintext);
  if (byFingerprint === 'unchanged') return all(new Set());
  try {
    const present = await decryptFile(encrypted, { path, format: 'yaml', context });
    return compareValues(valuesOf(Buffer.from(present.plaintext).toString('utf8')), values);
  } catch (error) {
    if (!isFault(error)) throw error;
    return all(byFingerprint ?? { unknown: describe(error) });
  }
}

/** What is missing to decrypt is in the cause of a failure with several keys. */
function describe({ message, causes }: Fault): string {
  const [cause] = causes;
  return isFault(cause) ? cause.message : message;
}

type Values = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

/** By Secret, the keys whose values differ; a key that one side lacks is not among them. */
function compareValues(before: Values, after: Values): readonly (readonly [string, Set<string>])[] {
  return [...after].map(([secret, keys]) => {
    const old = before.get(secret);
    const differing = [...keys].filter(([key, value]) => {
      const other = old?.get(key);
      return other !== undefined && !timingSafeEqual(other, value);
    });
    return [secret, new Set(differing.map(([key]) => key))] as const;
  });
}

/** Digests of the values by Secret and key, `data` and `stringData` alike. */
function valuesOf(text: string): Values {
  const documents = parseAllDocuments(text);
  return new Map(
    documents.map((document) => {
      const { metadata, data = {}, stringData = {} } = document.toJS() as SecretJson;
      const texts = Object.entries(stringData).map(
        ([key, value]) => [key, Buffer.from(value)] as const,
      );
      const binaries = Object.entries(data).map(
        ([key, value]) => [key, Buffer.from(value, 'base64')] as const,
      );
      const digests = [...texts, ...binaries].map(([key, bytes]) => [key, digest(bytes)] as const);
      return [`${metadata.namespace ?? ''}/${metadata.name}`, new Map(digests)];
    }),
  );
}

interface SecretJson {
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
