import type { Tree } from '@nx/devkit';
import { UMBRELLA } from 'dhallmark/adapter';
import { fault } from '../fault.ts';
import { PLUGIN } from './workspace.ts';

/** The folder of a chart that exists, `.` for the umbrella. Throws Fault `no-chart`. */
export function requireChart(tree: Tree, root: string, chart: string): string {
  const folder = chart === UMBRELLA ? root : `${root}/${chart}`;
  if (tree.exists(`${folder}/chart.dhall`)) return folder;
  const charts = tree.children(root).filter((name) => tree.exists(`${root}/${name}/chart.dhall`));
  const known = [...(tree.exists(`${root}/chart.dhall`) ? [UMBRELLA] : []), ...charts];
  throw fault({
    code: 'no-chart',
    message: `there is no chart ${JSON.stringify(chart)} in ${root}/`,
    hint: `Charts: ${known.join(', ') || 'none'}. Add one: nx g ${PLUGIN}:chart <name>.`,
  });
}
