import { createHash } from 'node:crypto';
import type { Sources } from '@dhallmark/chart-gen/sources';
import { findCrdFiles } from '../charts/crd-files.ts';
import { entriesOfRender, type ChartFolder } from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';
import { describeCodeVersion } from './code-version.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { toFailures } from '../report/failures.ts';
import { openSources } from '../sources/open-sources.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findRenderVariables } from '../workspace/render-variables.ts';
import { renderValuesReader } from './render-values.ts';
import { readDigest, writeDigest } from './staging.ts';

/** What rendering did. */
export interface RenderResult {
  /** The charts that were evaluated, each with the number of its files. */
  readonly rendered: readonly { readonly chart: ChartFolder; readonly files: number }[];
}

/**
 * Renders the selected charts whose sources have changed since their last render here. It is what Nx
 * does with its cache, for a workspace without Nx. Throws CollectedFailures with everything that is
 * wrong, after the other charts are rendered.
 */
export async function renderOutdated(workspace: Workspace): Promise<RenderResult> {
  const { charts } = workspace;
  const sources = openSources(workspace);
  const digestOf = createDigester(workspace, sources);
  const outdated = charts.selected
    .map((chart) => ({ chart, digest: digestOf(chart) }))
    .filter(
      ({ chart, digest }) => digest === undefined || readDigest(workspace, chart.name) !== digest,
    );
  if (outdated.length === 0) return { rendered: [] };
  const { startRenderProcess } = await import('./start-render-process.ts');
  const renders = startRenderProcess(workspace);
  const rendered: RenderResult['rendered'][number][] = [];
  const failures: ChartFailure[] = [];
  for (const { chart, digest } of outdated) {
    try {
      const files = await renders.render(chart.name);
      if (digest !== undefined) writeDigest(workspace, chart.name, digest);
      rendered.push({ chart, files });
    } catch (error) {
      failures.push(...toFailures(error, chart.name));
    }
  }
  await renders.end();
  if (failures.length > 0) throw new CollectedFailures(failures);
  return { rendered };
}

/**
 * Everything that a render of a chart reads: the closure of its imports, copied files,
 * definitions of custom kinds, the values of its render variables, our code.
 * Undefined for a chart with a file that a render must not read: rendering it says which.
 */
function createDigester(
  workspace: Workspace,
  sources: Sources,
): (chart: ChartFolder) => string | undefined {
  const { root, environment, options, charts } = workspace;
  const importsOf = importReader(root);
  const definitions = findCrdFiles(root, charts.all);
  const rendered = { root, chartsRoot: options.chartsRoot, charts: charts.all, importsOf };
  const valuesOf = renderValuesReader(workspace, findRenderVariables(rendered, true));
  const { allowedHosts, values } = options;
  const common = [environment, allowedHosts, values, process.version, ...describeCodeVersion()];
  const ofDefinitions = hashFiles([], definitions, sources);
  return (chart) => {
    const evaluated = closureOf(entriesOfRender(chart, charts.umbrella), importsOf).files;
    const copied = [...chart.templates, ...chart.copied].map(({ path }) => path);
    if (ofDefinitions === undefined) return undefined;
    return hashFiles(
      [common, chart, valuesOf(chart), ofDefinitions],
      [...evaluated, ...copied],
      sources,
    );
  };
}

/** Undefined where one of the files must not be read. */
function hashFiles(
  common: readonly unknown[],
  paths: readonly string[],
  sources: Sources,
): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify(common));
  for (const path of paths) {
    const found = sources.find(path);
    if (found !== undefined && 'refusal' in found) return undefined;
    const bytes = found?.bytes;
    hash.update(JSON.stringify([path, bytes?.length])).update(bytes ?? '');
  }
  return hash.digest('hex');
}
