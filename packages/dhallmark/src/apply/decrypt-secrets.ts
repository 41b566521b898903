import { secretPaths } from '@dhallmark/gitops/tree';
import { createValueSearch } from '@dhallmark/secret-gen/value-search';
import { parseDocument } from 'yaml';
import { absolutePath, type DeployTree } from '../deploy-tree/deploy-tree.ts';
import { openEngine } from '../encryption/open-engine.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import type { EngineName } from '../workspace/options.ts';

/** The Secrets of a deploy tree in plaintext: for memory only. */
export interface DecryptedSecrets {
  readonly count: number;
  /** All as one stream of YAML documents. */
  readonly text: string;
  /** Whether a string contains any of the values, or a part of eight bytes of one, encoded or not. */
  readonly isIn: (text: string) => boolean;
}

/** Decrypts the Secrets of a deploy tree in memory. Throws a Fault where a key is missing. */
export async function decryptSecrets(
  tree: DeployTree,
  keys: EnvironmentKeys,
  engineName: EngineName,
): Promise<DecryptedSecrets> {
  const paths = secretPaths(tree.io.listFiles('secrets'));
  if (paths.length === 0) return { count: 0, text: '', isIn: () => false };
  const config = await keys.loadConfig();
  const engine = openEngine(engineName, await keys.loadServiceEnv());
  const texts: string[] = [];
  for (const path of paths) {
    const file = { path: absolutePath(tree, path), config, format: 'yaml' } as const;
    const plain = await engine.decrypt(tree.io.readFile(path) ?? '', file);
    texts.push(typeof plain === 'string' ? plain : Buffer.from(plain).toString('utf8'));
  }
  const values = texts.flatMap(valuesOf);
  const named = values.map((value) => ({ variable: 'a value', bytes: Buffer.from(value) }));
  const search = createValueSearch(named, () => []);
  return {
    count: texts.length,
    text: texts.map((text) => `---\n${text.trimEnd()}\n`).join(''),
    // a short value hides more than it has to: an error of kubectl may quote it
    isIn: (text) => values.some((value) => text.includes(value)) || search.find([text]).length > 0,
  };
}

/** Every value, and each in base64 too, as the cluster writes it. */
function valuesOf(text: string): readonly string[] {
  const { data, stringData } = parseDocument(text).toJS() as Readonly<
    Record<'data' | 'stringData', Readonly<Record<string, string>> | undefined>
  >;
  const encoded = Object.values(data ?? {});
  const plain = [
    ...Object.values(stringData ?? {}),
    ...encoded.map((value) => Buffer.from(value, 'base64').toString('utf8')),
  ];
  return [...plain, ...encoded, ...plain.map((value) => Buffer.from(value).toString('base64'))]
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
