import type { NxJsonConfiguration, ProjectConfiguration } from '@nx/devkit';
import { listChartFiles } from 'dhallmark/adapter';

// A second line of defence: `dhallmark check` refuses the same before Nx starts.

/** The targets that read values, or whose results are published. */
const targetsOfCharts = new Set(
  'apply dev diff doctor env lint make publish rekey render verify'.split(' '),
);

/** More of them are not listed in a message. */
const LISTED = 8;

/**
 * Throws where Nx or one of its plugins would load or run a file of the charts: before any task, and
 * so before Nx loads an env file into one.
 */
export function refuseEntryPoints(
  workspaceRoot: string,
  chartsRoot: string,
  { plugins = [] }: Pick<NxJsonConfiguration, 'plugins'>,
): void {
  const names = plugins.map((entry) => (typeof entry === 'string' ? entry : entry.plugin));
  const { unsafe } = listChartFiles(workspaceRoot, chartsRoot, names);
  const found = unsafe.filter(({ why }) => why === 'entry-point');
  if (found.length === 0) return;
  const messages = found.slice(0, LISTED).map(({ message }) => message);
  const more = found.length > LISTED ? `; and ${found.length - LISTED} more` : '';
  throw new Error(
    `Charts are data: ${messages.join('; ')}${more}. Move them out of ${chartsRoot}/, or rename them.`,
  );
}

/** Throws where a project file or another plugin replaced a target of a chart. */
export function refuseReplacedTargets(
  projects: Readonly<Record<string, ProjectConfiguration>>,
  chartsRoot: string,
): void {
  for (const [project, { root, targets = {} }] of Object.entries(projects)) {
    if (root !== chartsRoot && !root.startsWith(`${chartsRoot}/`)) continue;
    for (const [target, { executor = '' }] of Object.entries(targets)) {
      if (!targetsOfCharts.has(target) || executor === `@dhallmark/nx:${target}`) continue;
      throw new Error(
        `The target ${target} of ${project} is not the one of @dhallmark/nx. Remove what replaces it: a project file below ${root}/, or a plugin in nx.json.`,
      );
    }
  }
}
