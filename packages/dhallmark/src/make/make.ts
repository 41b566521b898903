import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINGERPRINTS, nodeTreeIo, type TreeIo } from '@dhallmark/gitops/tree';
import {
  findOrMakeLocalKey,
  localKeyFile,
  type AgeKeyPair,
  type LocalKey,
} from '../keys/local-key.ts';
import { readIfPresent, readValues } from '../values/read-values.ts';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { Engine, SecretPlacement } from '../workspace/options.ts';
import type { KeptSession } from '../render/open-session.ts';
import { readStaging, type Staged } from '../render/staging.ts';
import type { MakeReport } from '../report/make-report.ts';
import { treeRoot, type TreeRootInput } from '../deploy-tree/deploy-tree.ts';
import { make } from './make-tree.ts';
import { codeState } from './code-version.ts';
import { annotateWorkloads, type RestartInput } from './annotate-workloads.ts';
import type { Sealer } from '../encryption/encrypt-secret.ts';
import type { SecretWork } from '../keys/environment-keys.ts';
import { findStanding, writeStamp, type StampInput } from './unchanged-secrets.ts';

export interface MakeRun {
  readonly root: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly environment: string;
  readonly charts: readonly ChartFolder[];
  readonly selected: readonly ChartFolder[];
  readonly umbrella: ChartFolder | undefined;
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly engine: Engine;
  readonly allowedHosts: readonly string[];
  readonly undecided: 'fail' | 'keep' | 'rewrite';
  readonly deployRepository?: TreeRootInput['deployRepository'];
  /** What a long-lived process keeps from one make to the next. */
  readonly kept?: KeptSession | undefined;
}

/** Staging, variables and keys of this machine → the deploy tree of one environment. */
export async function runMake(run: MakeRun): Promise<MakeReport> {
  const { root, env, environment, selected, charts } = run;
  const tree = nodeTreeIo(treeRoot(run));
  const values = readValues(root, environment, env);
  const key = environment === 'local' ? await localKey(run) : undefined;
  const staged = stagingReader(run);
  const fingerprints = readFingerprints(tree);
  const work: SecretWork = { run, key, values, staged, fingerprints };
  const stamp = stampInput(work, tree);
  const { standing, ...report } = await make({
    root,
    environment,
    charts: selected.map((chart) => chart.name),
    all: selected.length === charts.length,
    hasUmbrella: run.umbrella !== undefined,
    placement: run.secretPlacement,
    tree,
    stagedFiles: (chart) => [...staged(chart).files].map(([path, bytes]) => ({ path, bytes })),
    standing: () => (stamp === undefined ? undefined : findStanding(stampFile(run), stamp)),
    secretsOf: async () => (await import('../keys/environment-keys.ts')).makeSecrets(work),
    seal: lazySealer(work),
    fingerprints,
    finish: (files) => annotateWorkloads(files, restartInput(work, tree)),
    notes: [values.note, key?.created === true ? madeKey(key, run) : undefined].filter(
      (note) => note !== undefined,
    ),
  });
  if (stamp !== undefined && standing !== undefined) writeStamp(stampFile(run), stamp, standing);
  return report;
}

function restartInput({ run, fingerprints }: SecretWork, tree: TreeIo): RestartInput {
  const { env, selected, charts } = run;
  const all = selected.length === charts.length;
  return { key: env['DHALLMARK_FINGERPRINT_KEY'], fingerprints, all, tree };
}

/** A tree without Secrets needs no rule and no key. */
function lazySealer(work: SecretWork): Sealer {
  let sealer: Promise<Sealer> | undefined;
  return async (path, plain, existing) => {
    sealer ??= import('../keys/environment-keys.ts').then(({ openSealer }) => openSealer(work));
    return (await sealer)(path, plain, existing);
  };
}

/**
 * What tells whether Secrets have to be looked at again; undefined where no secret key is at hand to
 * tell it by, or where something is wrong that the make has to say.
 */
function stampInput(
  { run, key, values, staged }: SecretWork,
  tree: TreeIo,
): StampInput | undefined {
  const { root, env, environment, selected, secretPlacement } = run;
  const secret =
    key === undefined ? env['DHALLMARK_FINGERPRINT_KEY'] : readFileSync(key.file, 'utf8');
  if (secret === undefined || secret.length < 32) return undefined;
  const rules = key === undefined ? readIfPresent(join(root, '.sops.yaml')) : undefined;
  const config =
    rules === undefined ? (key?.recipient ?? '') : Buffer.from(rules).toString('base64');
  try {
    return {
      key: secret,
      circumstances: [
        environment,
        treeRoot(run),
        secretPlacement,
        config,
        // fingerprints are made while sealing
        env['DHALLMARK_FINGERPRINT_KEY'] ?? '',
        ...codeState(),
      ],
      staged: new Map(selected.map(({ name }) => [name, staged(name)])),
      values,
      tree,
    };
  } catch {
    return undefined;
  }
}

/** Outside the deploy tree and Nx's caches: it is of this machine only. */
function stampFile({ root, environment, selected, charts }: MakeRun): string {
  const [only] = selected.length === charts.length ? [] : selected;
  const name = only === undefined ? environment : `${environment}-${encodeURIComponent(only.name)}`;
  return join(root, 'node_modules', '.cache', 'dhallmark', `${name}.json`);
}

function readFingerprints(tree: TreeIo): Map<string, string> {
  const bytes = tree.readFile(FINGERPRINTS);
  if (bytes === undefined) return new Map();
  const stored = JSON.parse(Buffer.from(bytes).toString('utf8')) as Readonly<
    Record<string, string>
  >;
  return new Map(Object.entries(stored));
}

function stagingReader({ root, environment }: MakeRun): (chart: string) => Staged {
  const known = new Map<string, Staged>();
  return (chart) => {
    const staged = known.get(chart) ?? readStaging(root, environment, chart);
    known.set(chart, staged);
    return staged;
  };
}

async function makeKeyPair(): Promise<AgeKeyPair> {
  return (await import('@dhallmark/sops-runner')).generateAgeIdentity();
}

function localKey({ env, home }: MakeRun): Promise<LocalKey> {
  return findOrMakeLocalKey(localKeyFile(env, home), makeKeyPair, new Date());
}

function madeKey({ file }: LocalKey, { outputRoot }: MakeRun): string {
  return `A key for local was made; decrypt with: SOPS_AGE_KEY_FILE=${file} npx sops-runner decrypt ${outputRoot}/local/secrets/<chart>/<name>.yaml`;
}
