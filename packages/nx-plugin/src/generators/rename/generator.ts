import type { Tree } from '@nx/devkit';
import { requireName } from '@dhallmark/names';
import { addHint } from '../add-hint.ts';
import { requireSecretChart, type Kind } from '../kinds.ts';
import { pluginOptions } from '../workspace.ts';
import { renameChart } from './rename-chart.ts';
import { renameEnvironment } from './rename-environment.ts';
import { renameSecret } from './rename-secret.ts';

export interface RenameOptions {
  readonly kind: Kind;
  readonly name: string;
  readonly newName: string;
  /** The chart of a Secret; `.` for the umbrella. */
  readonly chart?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * Renames a chart, an environment or a Secret wherever the generators wrote its name. Returns what
 * prints the next step. Throws Fault `exists`, `invalid-name`, and `in-use` where files refer to it in a
 * way that cannot be changed; then nothing is written.
 */
export function renameGenerator(tree: Tree, options: RenameOptions): () => void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: RenameOptions): () => void {
  const { kind, newName, chart } = options;
  requireName(kind, newName, { option: 'newName' });
  const umbrella = pluginOptions(tree, options.umbrella);
  const { chartsRoot } = umbrella;
  const lines =
    kind === 'chart'
      ? renameChart(tree, chartsRoot, options)
      : kind === 'environment'
        ? renameEnvironment(tree, umbrella, options)
        : renameSecret(tree, chartsRoot, { ...options, chart: requireSecretChart(chart) });
  return () => console.log(lines.join('\n'));
}
