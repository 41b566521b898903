import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredVariables, literalsIn } from '@dhallmark/chart-gen/declared-variables';
import { findRenderVariableProblem } from '@dhallmark/names';
import { findCharts, renderedFiles, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import { closureOf, type FileImports } from '../charts/imports.ts';
import { namesSetIn } from './env-file-names.ts';
import { ENV_EXAMPLE, ENV_FILE } from './paths.ts';
import { readUmbrellas } from './umbrellas.ts';

// Found by parsing only: Nx has to know them at its start, because their values are a part of its keys.

/** The charts of one umbrella, and what reads their imports. */
export interface RenderedCharts {
  readonly root: string;
  readonly chartsRoot: string;
  readonly charts: readonly ChartFolder[];
  readonly importsOf: (file: string) => FileImports;
}

/** The render variables of the charts of one umbrella. */
export interface RenderVariables {
  /** Those that a render of the chart reads and may be given, sorted. */
  readonly of: (chart: ChartFolder) => readonly string[];
  /** Where names that charts declare are those of secrets, by the name in upper case. */
  readonly secretNames: ReadonlyMap<string, string>;
}

const NONE: RenderVariables = { of: () => [], secretNames: new Map() };

/**
 * Which variables the renders of charts read. What is the name of a secret anywhere in the workspace, in
 * whatever case, is not among them: a file of Secrets of any umbrella reads it, or `secrets.env` or its
 * example sets it. A render refuses it.
 *
 * @param readsValues whether this process may read `secrets.env`, which holds values
 * @example
 * findRenderVariables({ root, chartsRoot: 'charts', charts, importsOf }, false).of(web) // ['IMAGE_TAG']
 */
export function findRenderVariables(input: RenderedCharts, readsValues: boolean): RenderVariables {
  const { root, chartsRoot, charts, importsOf } = input;
  const declared = new Map(charts.map((chart) => [chart.name, readDeclared(root, chart)]));
  const names = [...new Set([...declared.values()].flat())];
  if (names.length === 0) return NONE;
  const others = readUmbrellas(root).map((each) => each.chartsRoot);
  const all = [...new Set([chartsRoot, ...others])].flatMap((each) =>
    each === chartsRoot ? charts : findCharts(root, each),
  );
  const envFiles = readsValues ? [ENV_FILE, ENV_EXAMPLE] : [ENV_EXAMPLE];
  // the file that needs a variable is named rather than one that sets it
  const secretNames = new Map([
    ...envFiles.flatMap((file) =>
      namesSetIn(readText(join(root, file))).map((name) => [name.toUpperCase(), file] as const),
    ),
    ...all.flatMap((chart) => findSecretNames(chart, names, input)),
  ]);
  const umbrella = umbrellaOf(charts);
  return {
    of: (chart) => {
      const own = declared.get(chart.name) ?? [];
      if (own.length === 0) return [];
      const read = new Set(closureOf(renderedFiles(chart, umbrella), importsOf).variables);
      return own
        .filter((name) => read.has(name) && !secretNames.has(name.toUpperCase()))
        .toSorted();
    },
    secretNames,
  };
}

/** Without names that no render variable may have: a render refuses them. */
function readDeclared(root: string, { options }: ChartFolder): readonly string[] {
  if (options === undefined) return [];
  const names = declaredVariables(readBytes(join(root, options)));
  return names.filter((name) => findRenderVariableProblem(name) === undefined);
}

/** Which of the names a chart's files of Secrets have. */
function findSecretNames(
  { secretSpecs, secretFiles }: ChartFolder,
  names: readonly string[],
  { root, importsOf }: RenderedCharts,
): readonly (readonly [string, string])[] {
  const read = secretFiles.flatMap((file) =>
    closureOf([file], importsOf).variables.map((name) => [name.toUpperCase(), file] as const),
  );
  if (secretSpecs === undefined) return read;
  const files = closureOf([secretSpecs], importsOf).files;
  const written = files.flatMap((file) => literalsIn(readBytes(join(root, file)), names));
  return [...read, ...written.map((name) => [name.toUpperCase(), secretSpecs] as const)];
}

function readText(file: string): string {
  return Buffer.from(readBytes(file)).toString('utf8');
}

/** Empty for what cannot be read; a render or a make reports it. */
function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}
