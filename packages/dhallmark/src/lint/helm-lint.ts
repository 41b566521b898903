import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chartFolder } from '@dhallmark/gitops/tree';
import { execa } from 'execa';
import { UMBRELLA, type ChartFolder } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { childEnvironment } from '../programs/child-environment.ts';
import { isError, type ChartFailure } from '../report/chart-failure.ts';
import type { Staged } from '../render/staging.ts';
import type { Env } from '../workspace/env.ts';
import { parseHelmMessages, type HelmMessage } from './helm-messages.ts';
import { sourceOf } from './source-of.ts';

/** What helm checks. */
export interface HelmInput {
  readonly helm: string;
  readonly env: Env;
  readonly staged: ReadonlyMap<string, Staged>;
  readonly charts: readonly ChartFolder[];
}

/**
 * `helm lint --with-subcharts` over the charts put together as the deploy tree has them, without
 * Secrets, in a temporary folder. Errors and warnings, at the files that they come from.
 */
export async function lintWithHelm({
  helm,
  env,
  staged,
  charts,
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
    const roots = (hasUmbrella ? [UMBRELLA] : [...staged.keys()]).map((chart) =>
      join(folder, chartFolder(chart, hasUmbrella)),
    );
    const result = await execa(helm, ['lint', '--with-subcharts', '--quiet', ...roots], {
      env: childEnvironment(env, /^HELM_(CACHE|CONFIG|DATA)_HOME$/),
      extendEnv: false,
      all: true,
      reject: false,
      stdin: 'ignore',
    });
    const text = result.all.replaceAll(`${folder}/`, '').trim();
    const names = new Map([...staged.keys()].map((name) => [chartFolder(name, hasUmbrella), name]));
    const found = parseHelmMessages(text).map((message) => toFailure(message, names, charts));
    if (result.exitCode === 0 || found.some(isError)) return found;
    return [...found, { chart: undefined, error: failed(text) }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toFailure(
  { level, folder, file, text }: HelmMessage,
  names: ReadonlyMap<string, string>,
  charts: readonly ChartFolder[],
): ChartFailure {
  const chart = names.get(folder);
  const location = { file: chart === undefined ? file : sourceOf({ chart, file }, charts) };
  const error = fault({ code: 'helm-lint', message: `helm lint: ${text}`, location });
  return { chart, error, ...(level === 'WARNING' && { severity: 'warning' }) };
}

function failed(text: string): ChartFailure['error'] {
  return fault({
    code: 'helm-lint',
    message: 'the command helm lint failed',
    details: [{ label: 'helm', text }],
  });
}
