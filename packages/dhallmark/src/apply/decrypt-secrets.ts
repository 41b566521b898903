import { join } from 'node:path';
import { nodeTreeIo, secretPaths } from '@dhallmark/gitops/tree';
import { parseDocument } from 'yaml';
import { localKeyFile, readLocalKey } from '../keys/local-key.ts';
import { loadSopsConfig } from '../rules/creation-rules.ts';
import type { MakeRun } from '../make/make.ts';
import { openEngine } from '../encryption/encrypt-secret.ts';
import { localKeyEnvironment } from '../keys/environment-keys.ts';
import { treeRoot } from '../deploy-tree/deploy-tree.ts';

export interface OpenSecrets {
  /** How many there are. */
  readonly count: number;
  /** All as one stream of YAML documents, in plaintext: for memory only. */
  readonly text: string;
  /** Whether a text holds any of the values. */
  readonly isIn: (text: string) => boolean;
}

/** Decrypts the Secrets of a deploy tree in memory. Throws SopsError. */
export async function openSecrets(run: MakeRun): Promise<OpenSecrets> {
  const { env, environment, home, engine: name } = run;
  const root = treeRoot(run);
  const tree = nodeTreeIo(root);
  const paths = secretPaths(tree.listFiles('secrets'));
  if (paths.length === 0) return { count: 0, text: '', isIn: () => false };
  const localKey = environment === 'local' ? readLocalKey(localKeyFile(env, home)) : undefined;
  const config = await loadSopsConfig({ ...run, localKey });
  const engine = openEngine(
    name,
    localKey === undefined ? env : localKeyEnvironment(env, localKey),
  );
  const texts: string[] = [];
  for (const path of paths) {
    const file = { path: join(root, ...path.split('/')), config, format: 'yaml' } as const;
    const plain = await engine.decrypt(tree.readFile(path) ?? '', file);
    texts.push(typeof plain === 'string' ? plain : Buffer.from(plain).toString('utf8'));
  }
  const values = texts.flatMap(valuesOf);
  return {
    count: texts.length,
    text: texts.map((text) => `---\n${text.trimEnd()}\n`).join(''),
    isIn: (text) => values.some((value) => text.includes(value)),
  };
}

/** Every value, and each in base64 too, as the cluster spells it. */
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
