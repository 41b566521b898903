import type { Tree } from '@nx/devkit';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { environmentsIn, PLUGIN, pluginOptions } from '../workspace.ts';
import { renderGitlabCi, type Cloud } from './gitlab-ci.ts';

export interface CiOptions {
  readonly environments?: readonly string[];
  readonly cloud?: Cloud;
  readonly image?: string;
}

/** Writes `.gitlab-ci.yml`. Throws Fault where no environment can be published. */
export function ciGenerator(tree: Tree, options: CiOptions): void {
  return addHint(() => generate(tree, options));
}

function generate(tree: Tree, options: CiOptions): void {
  const { chartsRoot } = pluginOptions(tree);
  const known = environmentsIn(tree, chartsRoot);
  const environments = options.environments?.length ? options.environments : known;
  if (environments.length === 0) {
    throw fault({
      code: 'no-environment',
      message: 'there is no environment to publish',
      hint: `Add one first: nx g ${PLUGIN}:environment production.`,
    });
  }
  const { cloud = 'azure', image = 'node:24-bookworm' } = options;
  tree.write('.gitlab-ci.yml', renderGitlabCi({ environments, cloud, image }));
}
