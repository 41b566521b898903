import { join } from 'node:path';
import { FINGERPRINTS, nodeTreeIo, type TreeIo } from '@dhallmark/gitops/tree';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { findOrMakeLocalKey, localKeyFile, type LocalKey } from '../environment/local-key.ts';
import { readValues } from '../environment/values.ts';
import type { ChartFolder } from '../inference/charts.ts';
import type { Engine, SecretPlacement } from '../options.ts';
import { readStaging, type Staged } from '../render/staging.ts';
import type { MakeReport } from '../report/report.ts';
import { treeRoot, type TreeRootInput } from '../tree-root.ts';
import { make } from './make.ts';
import { loadSopsConfig } from './rule.ts';
import { createSealer, openEngine, type Sealer } from './seal.ts';
import { plainSecrets } from './secrets.ts';

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
}

/** Staging, variables and keys of this machine → the deploy tree of one environment. */
export async function runMake(run: MakeRun): Promise<MakeReport> {
  const { root, env, environment, selected, charts } = run;
  const tree = nodeTreeIo(treeRoot(run));
  const values = readValues(root, environment, env);
  const key = environment === 'local' ? await localKey(run) : undefined;
  const staged = stagingReader(run);
  const fingerprints = readFingerprints(tree);
  return make({
    environment,
    charts: selected.map((chart) => chart.name),
    all: selected.length === charts.length,
    hasUmbrella: run.umbrella !== undefined,
    placement: run.secretPlacement,
    tree,
    stagedFiles: (chart) => [...staged(chart).files].map(([path, bytes]) => ({ path, bytes })),
    secretsOf: () =>
      plainSecrets({
        root,
        charts: selected,
        umbrella: run.umbrella,
        specsOf: (chart) => staged(chart).specs,
        values,
        openSession: async () => (await import('../render/session.ts')).openSession(run),
      }),
    seal: lazySealer(run, key, fingerprints),
    fingerprints,
    notes: [values.note, key?.created === true ? madeKey(key, run) : undefined].filter(
      (note) => note !== undefined,
    ),
  });
}

/** A tree without Secrets needs no rule and no key. */
function lazySealer(
  run: MakeRun,
  key: LocalKey | undefined,
  fingerprints: Map<string, string>,
): Sealer {
  const { env, environment, engine } = run;
  let sealer: Promise<Sealer> | undefined;
  const open = async (): Promise<Sealer> =>
    createSealer({
      engine: openEngine(engine, key === undefined ? env : localKeyEnvironment(env, key)),
      config: await loadSopsConfig({ ...run, localKey: key }),
      absolute: (path) => join(treeRoot(run), ...path.split('/')),
      environment,
      fingerprintKey: env['DHALLMARK_FINGERPRINT_KEY'],
      fingerprints,
      // what local cannot decrypt was made with a key that is gone
      undecided: key === undefined ? run.undecided : 'rewrite',
    });
  return async (path, plain, existing) => {
    sealer ??= open();
    return (await sealer)(path, plain, existing);
  };
}

/** `local` uses its own key and no other that this machine may have. */
function localKeyEnvironment(
  { PATH, HOME, TMPDIR }: MakeRun['env'],
  { file }: LocalKey,
): MakeRun['env'] {
  return { PATH, HOME, TMPDIR, SOPS_AGE_KEY_FILE: file };
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

function localKey({ env, home }: MakeRun): Promise<LocalKey> {
  return findOrMakeLocalKey(
    localKeyFile(env, home),
    () => Promise.resolve(generateAgeIdentity()),
    new Date(),
  );
}

function madeKey({ file }: LocalKey, { outputRoot }: MakeRun): string {
  return `A key for local was made; decrypt with: SOPS_AGE_KEY_FILE=${file} npx sops-runner decrypt ${outputRoot}/local/secrets/<chart>/<name>.yaml`;
}
