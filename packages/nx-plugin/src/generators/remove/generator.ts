import type { Tree } from '@nx/devkit';
import { addHint } from '../add-hint.ts';
import { requireSecretChart, type Kind } from '../kinds.ts';
import { pluginOptions } from '../workspace.ts';
import { removeCrd } from './remove-crd.ts';
import { removeChart } from './remove-chart.ts';
import { removeEnvironment } from './remove-environment.ts';
import { removeSecret } from './remove-secret.ts';

export interface RemoveOptions {
  readonly kind: Kind | 'crd';
  readonly name: string;
  /** The chart of a Secret; `.` for the umbrella. */
  readonly chart?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * Removes a chart, an environment, a Secret or a package for custom kinds, and everything that the generators wrote for it. Returns
 * what prints the next step. Throws Fault `in-use` where other files still refer to it, and then
 * nothing is written.
 */
export function removeGenerator(tree: Tree, options: RemoveOptions): () => void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: RemoveOptions): () => void {
  const { kind, name, chart } = options;
  // it belongs to no umbrella
  if (kind === 'crd') return sayLater(removeCrd(tree, name));
  const umbrella = pluginOptions(tree, options.umbrella);
  const { chartsRoot } = umbrella;
  const lines =
    kind === 'chart'
      ? removeChart(tree, chartsRoot, name)
      : kind === 'environment'
        ? removeEnvironment(tree, umbrella, name)
        : removeSecret(tree, chartsRoot, { name, chart: requireSecretChart(chart) });
  return sayLater(lines);
}

/** Nx runs what a generator returns in real runs only. */
function sayLater(lines: readonly string[]): () => void {
  return () => console.log(lines.join('\n'));
}
