import { isFault } from '@dhallmark/fault';
import { createHash, timingSafeEqual } from 'node:crypto';
import { parseAllDocuments } from 'yaml';
import { secretFile, type TreeIo } from '@dhallmark/gitops/tree';
import { decryptFile } from '@dhallmark/sops-runner';
import { openKeyContext } from '../keys/key-context.ts';
import type { PlainSecret } from '../secrets/generate-secrets.ts';
import type { Env } from '../workspace/env.ts';

/** Which keys of a Secret hold another value than in the tree: `namespace/name` → keys. */
export type ChangedKeys = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Compares the Secrets that would be made with those in the tree, decrypted in memory. Undefined
 * where one of them cannot be decrypted here: then nothing is known about values.
 */
export async function findChangedKeys(
  tree: TreeIo,
  secrets: ReadonlyMap<string, readonly PlainSecret[]>,
  env: Env,
): Promise<ChangedKeys | undefined> {
  const context = openKeyContext(env);
  const changed: [string, ReadonlySet<string>][] = [];
  for (const [chart, made] of secrets) {
    for (const { name, text } of made) {
      const path = secretFile(chart, name);
      const present = tree.readFile(path);
      if (present === undefined) continue;
      try {
        const options = { path, format: 'yaml' as const, context };
        const { plaintext } = await decryptFile(Buffer.from(present).toString('utf8'), options);
        const before = valuesOf(Buffer.from(plaintext).toString('utf8'));
        changed.push(...compareValues(before, valuesOf(text)));
      } catch (error) {
        if (isFault(error)) return undefined;
        throw error;
      }
    }
  }
  return new Map(changed);
}

type Values = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

/** By Secret, the keys whose values differ; a key that one side lacks is not among them. */
function compareValues(before: Values, after: Values): [string, ReadonlySet<string>][] {
  return [...after].map(([secret, keys]) => {
    const old = before.get(secret);
    const differing = [...keys].filter(([key, value]) => {
      const other = old?.get(key);
      return other !== undefined && !timingSafeEqual(other, value);
    });
    return [secret, new Set(differing.map(([key]) => key))];
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
