import { gitopsFault, type DesiredFile } from '@dhallmark/gitops/tree';
import {
  absolutePath,
  secretPath,
  type DeployTree,
  type TreeLayout,
} from '../deploy-tree/deploy-tree.ts';
import type { Fingerprints } from '../deploy-tree/secret-fingerprints.ts';
import type { EncryptedSecret, EncryptSecret } from '../encryption/encrypt-secret.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import type { PlainSecret } from '../secrets/generate-secrets.ts';
import type { EncryptedFile } from './unchanged-secrets.ts';

/** One chart as it goes into the tree, its Secrets still in plaintext. */
export interface ChartToEncrypt {
  readonly chart: string;
  readonly files: readonly DesiredFile[];
  readonly secrets: readonly PlainSecret[];
  /** Encrypted files of the tree that stay as they are. */
  readonly encrypted: readonly EncryptedFile[];
}

/** An encrypted Secret of a make. */
export interface MadeSecret extends EncryptedFile, Omit<EncryptedSecret, 'text'> {
  readonly bytes: Uint8Array;
}

/** What encrypts, and where the results are compared with what is there. */
export interface EncryptionTarget {
  readonly tree: DeployTree;
  readonly layout: TreeLayout;
  readonly encrypt: EncryptSecret;
}

/** The files of some charts, ciphertext only, and what is wrong with others. */
export interface EncryptedCharts {
  readonly files: readonly DesiredFile[];
  readonly secrets: readonly MadeSecret[];
  readonly failures: readonly ChartFailure[];
}

/** Encrypts the Secrets of charts. One that fails takes its whole chart out. */
export async function encryptCharts(
  charts: readonly ChartToEncrypt[],
  stored: Fingerprints,
  target: EncryptionTarget,
): Promise<EncryptedCharts> {
  const encrypted: EncryptedCharts[] = [];
  for (const chart of charts) encrypted.push(await encryptChart(chart, stored, target));
  return {
    files: encrypted.flatMap(({ files }) => files),
    secrets: encrypted.flatMap(({ secrets }) => secrets),
    failures: encrypted.flatMap(({ failures }) => failures),
  };
}

async function encryptChart(
  { chart, files, secrets, encrypted }: ChartToEncrypt,
  stored: Fingerprints,
  target: EncryptionTarget,
): Promise<EncryptedCharts> {
  try {
    const kept = encrypted.map((file) => keepFile(file, target.tree));
    const made = await Promise.all(
      secrets.map((secret) => encryptOne(chart, secret, stored, target)),
    );
    const all = [...made, ...kept];
    const outputs = all.map(({ path, bytes }) => ({ path, owner: chart, bytes }));
    return { files: [...files, ...outputs], secrets: all, failures: [] };
  } catch (error) {
    const failures = toFailures(error, chart, { mayHoldValue: true });
    return { files: [], secrets: [], failures };
  }
}

async function encryptOne(
  chart: string,
  { name, text: plaintext }: PlainSecret,
  stored: Fingerprints,
  { tree, layout, encrypt }: EncryptionTarget,
): Promise<MadeSecret> {
  const path = secretPath(layout, chart, name);
  const bytes = tree.io.readFile(path);
  const { text, ...result } = await encrypt({
    file: absolutePath(tree, path),
    path,
    plaintext,
    present: bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8'),
    stored: stored.get(path),
  });
  return { chart, name, path, bytes: Buffer.from(text), ...result };
}

/** Throws Fault `tree-changed` where another process removed the file meanwhile. */
function keepFile(file: EncryptedFile, { io }: DeployTree): MadeSecret {
  const bytes = io.readFile(file.path);
  if (bytes === undefined) {
    throw gitopsFault({
      code: 'tree-changed',
      message: 'another process deleted the file at the same time',
      location: { file: file.path },
      hint: 'Run the command again.',
    });
  }
  const result = { outcome: 'unchanged', why: '', hasRemark: false } as const;
  return { ...file, ...result, bytes, fingerprint: undefined };
}
