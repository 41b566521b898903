import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import type { Staged } from '../render/staging.ts';
import { readIfPresent, type Values } from '../values/read-values.ts';
import type { Options } from '../workspace/options.ts';
import { isWhole, type ChartSelection } from '../charts/find-charts.ts';
import { describeCodeVersion } from '../render/code-version.ts';
import {
  findUnchangedSecrets,
  rememberSecrets,
  type EncryptedFile,
  type SecretInputs,
} from './unchanged-secrets.ts';

/** What the last make on this machine encrypted. */
export interface LastMake {
  /** Its encrypted files, if nothing that they are generated from has changed. */
  readonly findUnchanged: () => readonly EncryptedFile[] | undefined;
  readonly remember: (files: readonly EncryptedFile[]) => void;
}

/** What a make reads its Secrets from. */
export interface MakeSources {
  readonly root: string;
  readonly charts: ChartSelection;
  readonly options: Pick<Options, 'name' | 'secretPlacement' | 'fluxSubstitution'>;
  readonly tree: DeployTree;
  readonly keys: EnvironmentKeys;
  readonly values: Values;
  readonly staged: (chart: string) => Staged;
}

const NOTHING: LastMake = { findUnchanged: () => undefined, remember: () => {} };

/**
 * The last make. Nothing is remembered where no secret key is at hand to compare by, or where
 * something is wrong that the make has to report.
 */
export function openLastMake(sources: MakeSources): LastMake {
  const inputs = describeInputs(sources);
  if (inputs === undefined) return NOTHING;
  const file = recordFile(sources);
  return {
    findUnchanged: () => findUnchangedSecrets(file, inputs),
    remember: (files) => rememberSecrets(file, inputs, files),
  };
}

/** A different one for each umbrella, environment and choice of charts. */
function recordFile({ root, tree, charts, options }: MakeSources): string {
  const [only] = isWhole(charts) ? [] : charts.selected;
  const file = only === undefined ? 'all.json' : join('charts', `${only.name}.json`);
  return join(cacheFolder(root), 'last-make', options.name, tree.environment, file);
}

function describeInputs(sources: MakeSources): SecretInputs | undefined {
  const { keys, tree, options, charts, staged, values } = sources;
  const { localKey, fingerprintKey } = keys;
  const key = localKey === undefined ? fingerprintKey : readFileSync(localKey.file, 'utf8');
  if (key === undefined || key.length < 32) return undefined;
  const settings = [
    tree.environment,
    tree.folder,
    options.secretPlacement,
    // they decide which annotations Secrets have
    tree.reconciler,
    String(options.fluxSubstitution),
    describeRules(sources),
    // encrypting computes fingerprints with it
    fingerprintKey ?? '',
    ...describeCodeVersion(),
  ];
  try {
    const renders = new Map(charts.selected.map(({ name }) => [name, staged(name)]));
    return { key, settings, staged: renders, values, tree: tree.io };
  } catch {
    // the make reports what is wrong with the renders
    return undefined;
  }
}

function describeRules({ root, keys: { localKey } }: MakeSources): string {
  if (localKey !== undefined) return localKey.recipient;
  const rules = readIfPresent(join(root, '.sops.yaml'));
  return rules === undefined ? '' : Buffer.from(rules).toString('base64');
}

/** Outside the deploy tree and Nx's caches: what is in it belongs to this machine. */
function cacheFolder(root: string): string {
  const modules = join(root, 'node_modules');
  return existsSync(modules)
    ? join(modules, '.cache', 'dhallmark')
    : join(root, 'dist', '.dhallmark');
}
