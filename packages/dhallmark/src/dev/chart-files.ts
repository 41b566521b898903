import {
  entriesOfRender,
  UMBRELLA,
  type ChartFolder,
  type ChartSelection,
} from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';
import { ENV_EXAMPLE, ENV_FILE } from '../workspace/paths.ts';

/** The files that each chart is made of, by the chart's folder name. */
export type FilesByChart = ReadonlyMap<string, ReadonlySet<string>>;

/** Files that no render reads, but that Secrets and their keys are from. */
const SECRET_FILES: readonly string[] = [ENV_FILE, ENV_EXAMPLE, '.sops.yaml'];

/** Every file that the selected charts are made of, their own and imported ones. */
export function filesByChart(root: string, { selected, umbrella }: ChartSelection): FilesByChart {
  const importsOf = importReader(root);
  return new Map(
    selected.map((chart) => {
      const entries = [...entriesOfRender(chart, umbrella), ...chart.secretFiles];
      return [chart.name, new Set(closureOf(entries, importsOf).files)];
    }),
  );
}

/** Whether changed files concern a chart. A new file of its folder does, although nothing imports it. */
export function isTouched(
  { root, name }: ChartFolder,
  files: ReadonlySet<string> | undefined,
  changed: ReadonlySet<string> = new Set(),
): boolean {
  const own =
    name === UMBRELLA ? /^(templates\/|crds\/|files\/|environments\/|charts\/)?[^/]+$/ : /./;
  return [...changed].some(
    (path) =>
      files?.has(path) === true ||
      (path.startsWith(`${root}/`) && own.test(path.slice(root.length + 1))),
  );
}

/** Whether changed files concern the Secrets of all charts. */
export function changesSecrets(changed: ReadonlySet<string> | undefined): boolean {
  return SECRET_FILES.some((path) => changed?.has(path));
}

/** What to watch besides the charts' root. */
export function watchedFiles(files: FilesByChart, chartsRoot: string): ReadonlySet<string> {
  const paths = [...files.values()].flatMap((each) => [...each]);
  return new Set([...SECRET_FILES, ...paths.filter((path) => !path.startsWith(`${chartsRoot}/`))]);
}
