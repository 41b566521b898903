import { createPageClient } from '../dependencies/fetch-page.ts';
import { lockDependencies, type LockedChart } from '../dependencies/lock-dependencies.ts';
import { layOutTable, type Cell, type TableOptions } from '../report/lay-out-table.ts';
import { showDocument, type DocumentFlags } from '../report/files/write-reports.ts';
import type { Output } from '../report/output.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the command line says about the dependencies of charts. */
export interface DependenciesFlags extends DocumentFlags {
  /** Whether the newest versions in the ranges are looked for. */
  readonly update?: boolean | undefined;
}

/**
 * Locks the dependencies of rendered charts and fetches their archives: the only command that reads
 * repositories of charts. Prints what it did. Throws CollectedFailures.
 *
 * @example
 * await runDependencies(workspace, { update: true }, standardOutput(process.env, root));
 */
export async function runDependencies(
  workspace: Workspace,
  { update = false, ...flags }: DependenciesFlags,
  output: Output,
): Promise<boolean> {
  const locked = await lockDependencies(workspace, {
    update,
    fetchPage: createPageClient(workspace.env),
    now: () => new Date(),
  });
  const { environment } = workspace;
  const document = { environment, success: true, charts: locked.map(toJson) };
  await showDocument(document, flags, output);
  if (flags.json === true) return true;
  output.print(render(locked, output));
  return true;
}

function toJson({ chart, dependencies, written, removed }: LockedChart): object {
  return {
    chart: chart.name,
    folder: chart.root,
    dependencies: dependencies.map(({ locked, archive, status }) => ({
      ...locked,
      status,
      archive: archive && `${chart.root}/${archive.path}`,
      digest: archive && `sha256:${archive.digest}`,
    })),
    written,
    removed,
  };
}

const STATUS = {
  local: 'service chart',
  kept: 'unchanged',
  recorded: 'locked',
  fetched: 'fetched',
  packaged: 'packaged',
} as const;

function render(locked: readonly LockedChart[], options: TableOptions): string {
  const rows = locked.flatMap(({ chart, dependencies }) =>
    dependencies.map(({ locked: { name, version }, status }): readonly Cell[] => [
      { text: chart.root },
      { text: name },
      { text: version },
      { text: STATUS[status], style: status === 'kept' || status === 'local' ? 'dim' : undefined },
    ]),
  );
  const changed = locked.flatMap(({ written, removed }) => [
    ...written,
    ...removed.map((path) => `${path} (removed)`),
  ]);
  return [
    rows.length === 0
      ? 'No chart has dependencies.'
      : layOutTable(['CHART', 'DEPENDENCY', 'VERSION', 'STATE'], rows, options),
    ...(changed.length === 0
      ? []
      : ['', 'Changed; add the files to Git:', ...changed.map((path) => `  ${path}`)]),
  ].join('\n');
}
