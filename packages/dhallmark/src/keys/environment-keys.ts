import { join } from 'node:path';
import type { LocalKey } from './local-key.ts';
import type { Values } from '../values/read-values.ts';
import type { Staged } from '../render/staging.ts';
import { treeRoot } from '../deploy-tree/deploy-tree.ts';
import type { SecretsResult } from '../make/make-tree.ts';
import { loadSopsConfig } from '../rules/creation-rules.ts';
import type { MakeRun } from '../make/make.ts';
import { createSealer, openEngine, type Sealer } from '../encryption/encrypt-secret.ts';
import { plainSecrets } from '../secrets/generate-secrets.ts';

// Everything of a make that needs the evaluator, YAML or keys: loaded when a Secret has to be made.

export interface SecretWork {
  readonly run: MakeRun;
  readonly key: LocalKey | undefined;
  readonly values: Values;
  readonly staged: (chart: string) => Staged;
  readonly fingerprints: Map<string, string>;
}

/** The Secrets of the run's charts, in memory. */
export function makeSecrets({ run, values, staged }: SecretWork): Promise<SecretsResult> {
  return plainSecrets({
    root: run.root,
    charts: run.selected,
    umbrella: run.umbrella,
    specsOf: (chart) => staged(chart).specs,
    values,
    openSession: async () => (await import('../render/open-session.ts')).openSession(run),
  });
}

/** The engine, its rules and its keys. Throws SopsError or PluginError where there are none. */
export async function openSealer({ run, key, fingerprints }: SecretWork): Promise<Sealer> {
  const { env, environment, engine } = run;
  return createSealer({
    engine: openEngine(engine, key === undefined ? env : localKeyEnvironment(env, key)),
    config: await loadSopsConfig({ ...run, localKey: key }),
    absolute: (path) => join(treeRoot(run), ...path.split('/')),
    environment,
    fingerprintKey: env['DHALLMARK_FINGERPRINT_KEY'],
    fingerprints,
    // what local cannot decrypt was made with a key that is gone
    undecided: key === undefined ? run.undecided : 'rewrite',
  });
}

/** `local` uses its own key and no other that this machine may have. */
export function localKeyEnvironment(
  { PATH, HOME, TMPDIR }: MakeRun['env'],
  { file }: LocalKey,
): MakeRun['env'] {
  return { PATH, HOME, TMPDIR, SOPS_AGE_KEY_FILE: file };
}
