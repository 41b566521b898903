import type { Fault } from '@dhallmark/fault';
import {
  FINGERPRINTS,
  nodeLockIo,
  refreshDigests,
  replaceTreeFile,
  secretPaths,
} from '@dhallmark/gitops/tree';
import {
  rekeyFiles,
  withMovedPins,
  type KeyContext,
  type PinnedVersion,
} from '@dhallmark/sops-runner';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { loadRules, type RuleFor } from '../rules/creation-rules.ts';
import { collectDataKeyProofs, type DataKeyProofs } from './data-key-proofs.ts';
import { toEvidence, type RekeyRecord } from './evidence.ts';
import { reportOutdatedPins, writeNewestPins } from './pins.ts';
import type { RekeyOptions, RekeyResult } from './rekey-options.ts';

/** Which files of a tree are rekeyed. */
export type RekeyTreeOptions = Pick<
  RekeyOptions,
  'charts' | 'check' | 'say' | 'onProgress' | 'onWait'
>;

/** Brings the encrypted files of a tree to the newest keys, after the versions that rules pin. */
export async function rekeyTree(
  root: string,
  tree: DeployTree,
  keys: EnvironmentKeys,
  { charts, check = false, say, onProgress, onWait }: RekeyTreeOptions,
): Promise<RekeyResult> {
  const context = await keys.loadContext();
  const paths = listSecrets(tree, charts);
  const ruleFor = await loadRules(keys, tree);
  const pins = await reportOutdatedPins(paths.map(ruleFor), context, say);
  const newest = await useNewestPins(ruleFor, pins, { root, tree, keys, check });
  const proofs = collectDataKeyProofs(tree, keys.fingerprintKey);
  const options = { ruleFor: newest, context, check, onProgress, onWait, proofs };
  const records = await rekeyPaths(paths, tree, options);
  await proofs.write();
  if (!check) await refreshDigests(tree.io, nodeLockIo(), [...paths, FINGERPRINTS]);
  return { records: records.map(toEvidence), commit: undefined, rulesMoved: pins.length > 0 };
}

/** How much is rekeyed before it is pushed. */
export interface BatchLimit {
  readonly files: number;
  readonly milliseconds: number;
}

/** What was rekeyed, and the files that are left for the next batch. */
export interface RekeyBatch {
  readonly records: readonly RekeyRecord[];
  readonly rest: readonly string[];
}

/** The smallest steps between two looks at the limit. */
const step = 24;

/** Brings files of the tree to the keys of the rules, until the limit is reached. */
export async function rekeyBatch(
  tree: DeployTree,
  keys: EnvironmentKeys,
  paths: readonly string[],
  {
    limit,
    onProgress,
    onWait,
  }: Pick<RekeyOptions, 'onWait'> & { readonly limit: BatchLimit; readonly onProgress: () => void },
): Promise<RekeyBatch> {
  const context = await keys.loadContext();
  const ruleFor = await loadRules(keys, tree);
  const proofs = collectDataKeyProofs(tree, keys.fingerprintKey);
  const end = performance.now() + limit.milliseconds;
  const records: RekeyRecord[] = [];
  let at = 0;
  for (let left = limit.files; at < paths.length && left > 0 && performance.now() < end;) {
    const some = paths.slice(at, at + Math.min(step, left));
    const options = { ruleFor, context, check: false, onProgress, onWait, proofs };
    const found = (await rekeyPaths(some, tree, options)).map(toEvidence);
    records.push(...found);
    left -= found.filter(({ outcome }) => outcome === 'rekeyed').length;
    at += some.length;
  }
  await proofs.write();
  await refreshDigests(tree.io, nodeLockIo(), [...paths.slice(0, at), FINGERPRINTS]);
  return { records, rest: paths.slice(at) };
}

/** The rules with the newest versions; `.sops.yaml` is changed unless `check`. */
async function useNewestPins(
  ruleFor: RuleFor,
  pins: readonly PinnedVersion[],
  place: {
    readonly root: string;
    readonly tree: DeployTree;
    readonly keys: EnvironmentKeys;
    readonly check: boolean;
  },
): Promise<RuleFor> {
  if (pins.length === 0) return ruleFor;
  if (place.check) return (path) => withMovedPins(ruleFor(path), pins);
  await writeNewestPins(place.root, pins);
  return loadRules(place.keys, place.tree);
}

function rekeyPaths(
  paths: readonly string[],
  tree: DeployTree,
  options: {
    readonly ruleFor: RuleFor;
    readonly context: KeyContext;
    readonly check: boolean;
    readonly onProgress: RekeyOptions['onProgress'];
    readonly onWait: RekeyOptions['onWait'];
    readonly proofs: DataKeyProofs;
  },
): ReturnType<typeof rekeyFiles> {
  const { onProgress = () => {}, proofs, ...rest } = options;
  return rekeyFiles({
    ...rest,
    onProgress,
    files: paths.map((path) => ({ path, read: () => tree.io.readFile(path) ?? '' })),
    write: async (path, text) => {
      proofs.add(path, text);
      await replaceTreeFile(tree.io, nodeLockIo(), path, Buffer.from(text));
    },
  });
}

/** The Secrets of some charts, or all. Throws Fault `no-such-chart` for a name that has no Secret in the tree. */
export function listSecrets(tree: DeployTree, charts?: readonly string[]): readonly string[] {
  const paths = secretPaths(tree.io.listFiles('secrets'));
  const known = new Set(paths.map(chartOf));
  const unknown = charts?.filter((name) => !known.has(name)) ?? [];
  if (unknown.length > 0) throw noSuchChart(unknown, [...known], tree.environment);
  return paths.filter((path) => charts === undefined || charts.includes(chartOf(path)));
}

function chartOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function noSuchChart(
  unknown: readonly string[],
  known: readonly string[],
  environment: string,
): Fault {
  return fault({
    code: 'no-such-chart',
    message: `no Secret of ${unknown.join(', ')} is in the deploy tree of ${environment}`,
    hint:
      known.length === 0 ? 'The tree has no Secrets.' : `Charts with Secrets: ${known.join(', ')}.`,
  });
}
