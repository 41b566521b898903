import { isFault } from '@dhallmark/fault';
import { createHash, timingSafeEqual } from 'node:crypto';
import { parseAllDocuments } from 'yaml';
import { secretFile, type TreeIo } from '@dhallmark/gitops/tree';
import { decryptFile, nodeContext } from '@dhallmark/sops-runner';
import type { PlainSecret } from '../make/make-tree.ts';

/** Which keys of a Secret hold another value than in the tree: `namespace/name` → keys. */
export type ChangedKeys = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Compares the Secrets that would be made with those in the tree, decrypted in memory. undefined
 * where one of them cannot be decrypted here: then nothing can be said of values.
 */
export async function findChangedKeys(
  tree: TreeIo,
  secrets: ReadonlyMap<string, readonly PlainSecret[]>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ChangedKeys | undefined> {
  const context = nodeContext({ env });
  const changed = new Map<string, ReadonlySet<string>>();
  for (const [chart, made] of secrets) {
    for (const { name, text } of made) {
      const path = secretFile(chart, name);
      const present = tree.readFile(path);
      if (present === undefined) continue;
      try {
        const options = { path, format: 'yaml' as const, context };
        const { plaintext } = await decryptFile(Buffer.from(present).toString('utf8'), options);
        compare(valuesOf(Buffer.from(plaintext).toString('utf8')), valuesOf(text), changed);
      } catch (error) {
        if (isFault(error)) return undefined;
        throw error;
      }
    }
  }
  return changed;
}

type Values = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

function compare(before: Values, after: Values, changed: Map<string, ReadonlySet<string>>): void {
  for (const [secret, keys] of after) {
    const old = before.get(secret);
    const differing = [...keys].filter(([key, value]) => {
      const other = old?.get(key);
      return other !== undefined && !timingSafeEqual(other, value);
    });
    changed.set(secret, new Set(differing.map(([key]) => key)));
  }
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
