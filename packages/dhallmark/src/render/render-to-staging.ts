import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  checkChartFolder,
  combineFaults,
  listUsedVariables,
  readChartRules,
  readSecretSpecs,
  renderChart,
  type ChartInput,
  type DhallSession,
  type UsedVariable,
} from '@dhallmark/chart-gen';
import { entriesOfRender, filesOf, type ChartFolder } from '../charts/find-charts.ts';
import { listChartFiles } from '../files/list-chart-files.ts';
import { unsafeFile } from '../sources/unsafe-file.ts';
import type { StagingPlace } from '../workspace/paths.ts';
import { listVariableUses } from './staged-specs.ts';
import { findSharedNames } from './shared-names.ts';
import { writeStaging, type InlineSource, type Staged } from './staging.ts';

/** One chart to render. */
export interface RenderInput {
  readonly root: string;
  readonly chart: ChartFolder;
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
  readonly customKinds?: ChartInput['customKinds'];
  readonly options: StagingPlace['options'];
}

/**
 * Evaluates one chart and replaces its staging folder. Returns how many files the chart has. Throws
 * everything that is wrong with the chart; then staging is as it was.
 */
export async function renderToStaging(input: RenderInput): Promise<number> {
  const { root, chart, umbrella, environment, session, customKinds } = input;
  const { unsafe } = listChartFiles(root, chart.root);
  const problems = [
    ...unsafe.map(unsafeFile),
    ...checkChartFolder(chart, filesOf(join(root, chart.root))),
  ];
  if (problems.length > 0) throw combineFaults(problems);
  const common = { folder: chart, umbrella, environment, session, customKinds };
  const [{ files, unchecked, values }, specs] = await settleBoth(
    renderChart(common),
    readSecretSpecs(common),
  );
  const rules = await readChartRules(chart, session);
  const used = listUsedVariables(rules, common);
  const { lint, external } = rules;
  const staged: Staged = {
    files,
    specs,
    variables: listVariableUses(specs),
    inline: chart.secretFiles.map((file) => describeInlineSource(file, input, used)),
    lint,
    external,
    unchecked,
    ...(used.length > 0 && { renderVariables: used }),
    ...(values === undefined ? {} : { values }),
  };
  const shared = findSharedNames([staged]).map((each) => each.at({ file: chart.options }));
  if (shared.length > 0) throw combineFaults(shared);
  writeStaging(input, chart.name, staged);
  return files.size;
}

/** What a Secret that is evaluated later is made of: sources and names of variables. */
function describeInlineSource(
  file: string,
  { chart, umbrella, session }: RenderInput,
  used: readonly UsedVariable[],
): InlineSource {
  const entries = [file, ...entriesOfRender(chart, umbrella)];
  const closure = new Set(entries.flatMap((entry) => [...session.closureOf(entry)]));
  const hash = createHash('sha256');
  // the values that a Secret is a function of may depend on them
  if (used.length > 0) hash.update(JSON.stringify(used.map(({ name, value }) => [name, value])));
  for (const path of [...closure].toSorted()) {
    const bytes = session.sources.read(path);
    hash.update(JSON.stringify([path, bytes?.length])).update(bytes ?? '');
  }
  return { file, digest: hash.digest('hex'), variables: [...session.variablesOf(file)].toSorted() };
}

/** Both results. Throws what is wrong with either, together. */
async function settleBoth<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value];
  const reasons: readonly unknown[] = [a, b].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  if (reasons.length === 1) throw reasons[0];
  throw new AggregateError(reasons);
}
