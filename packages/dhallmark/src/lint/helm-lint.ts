import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chartFolder } from '@dhallmark/gitops/tree';
import { execa } from 'execa';
import { UMBRELLA } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { childEnvironment } from '../programs/child-environment.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { Staged } from '../render/staging.ts';
import type { Env } from '../workspace/env.ts';

/** What helm checks. */
export interface HelmInput {
  readonly helm: string;
  readonly env: Env;
  readonly staged: ReadonlyMap<string, Staged>;
}

/**
 * `helm lint --with-subcharts` over the charts put together as the deploy tree has them, without
 * Secrets, in a temporary folder.
 */
export async function lintWithHelm({
  helm,
  env,
  staged,
}: HelmInput): Promise<readonly ChartFailure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dhallmark-lint-'));
  try {
    const hasUmbrella = staged.has(UMBRELLA);
    for (const [chart, { files }] of staged) {
      for (const [path, bytes] of files) {
        const file = join(folder, chartFolder(chart, hasUmbrella), path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    }
    const roots = hasUmbrella ? [UMBRELLA] : [...staged.keys()];
    const charts = roots.map((chart) => join(folder, chartFolder(chart, hasUmbrella)));
    const result = await execa(helm, ['lint', '--with-subcharts', '--quiet', ...charts], {
      env: childEnvironment(env, /^HELM_(CACHE|CONFIG|DATA)_HOME$/),
      extendEnv: false,
      all: true,
      reject: false,
      stdin: 'ignore',
    });
    if (result.exitCode === 0) return [];
    const text = result.all.replaceAll(`${folder}/`, '').trim();
    const error = fault({
      code: 'helm-lint',
      message: 'the command helm lint failed',
      details: [{ label: 'helm', text }],
    });
    return [{ chart: undefined, error }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
