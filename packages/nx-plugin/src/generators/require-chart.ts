import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { UMBRELLA } from 'dhallmark/adapter';
import { fault } from '../fault.ts';
import { PLUGIN, serviceFolders } from './workspace.ts';

/** The folder of a chart that exists, `.` for the umbrella. Throws Fault `no-chart`. */
export function requireChart(tree: Tree, root: string, chart: string): string {
  const umbrella = tree.exists(`${root}/chart.dhall`) ? [[UMBRELLA, root] as const] : [];
  const services = serviceFolders(tree, root).map((path) => [posix.basename(path), path] as const);
  const folders = new Map([...umbrella, ...services]);
  const folder = folders.get(chart);
  if (folder !== undefined) return folder;
  const known = [...folders.keys()];
  throw fault({
    code: 'no-chart',
    message: `there is no chart ${JSON.stringify(chart)} in ${root}/`,
    hint: `Charts: ${known.join(', ') || 'none'}. Add one: nx g ${PLUGIN}:chart <name>.`,
  });
}
