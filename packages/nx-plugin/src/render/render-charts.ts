import { join } from 'node:path';
import {
  checkChartFolder,
  ChartError,
  readSecretSpecs,
  renderChart,
  type DhallSession,
} from '@dhallmark/chart-gen';
import type { SecretSpec } from '@dhallmark/secret-gen';
import { filesOf, type ChartFolder } from '../inference/charts.ts';
import { readIfPresent } from './session.ts';
import { writeStaging } from './staging.ts';

export interface RenderInput {
  readonly root: string;
  readonly chart: ChartFolder;
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
}

/**
 * Evaluates one chart and replaces its staging folder. Throws ChartError with everything that is
 * wrong with it, and then staging is as it was. Returns how many files the chart has.
 */
export async function renderToStaging(input: RenderInput): Promise<number> {
  const { root, chart, umbrella, environment, session } = input;
  const problems = checkChartFolder(chart, filesOf(join(root, chart.root)));
  if (problems.length > 0) throw new ChartError(problems);
  const common = { folder: chart, umbrella, environment, session };
  const [files, specs] = await settled(
    renderChart({ ...common, readFile: (path) => readIfPresent(join(root, path)) }),
    readSecretSpecs(common),
  );
  writeStaging(root, environment, chart.name, {
    files,
    specs: specs as unknown as readonly SecretSpec[],
  });
  return files.size;
}

/** Both results; throws what is wrong with either together. */
async function settled<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  const reasons: readonly unknown[] = [a, b].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  if (reasons.length === 1) throw reasons[0];
  throw new AggregateError(reasons);
}
