import { updateJson, type Tree } from '@nx/devkit';
import { DEFAULT_NAME, normalizeOptions } from 'dhallmark/adapter';
import { isOurs, PLUGIN, pluginOptions, type NxJson } from './workspace.ts';

export interface RememberedOptions {
  /** The name of the umbrella whose options are changed. */
  readonly umbrella: string;
  readonly reconciler?: 'argocd';
}

/**
 * Publishing and what applies the deploy repository have to mean the same folder. Returns its path
 * with `{environment}` in it, but with the umbrella's name. The rest of the options is set too.
 */
export function rememberRepository(
  tree: Tree,
  url: string,
  { umbrella, ...more }: RememberedOptions,
): string {
  const { deployRepository, reconciler } = pluginOptions(tree, umbrella);
  const path = deployRepository.path ?? defaultPath(umbrella);
  const isKnown = deployRepository.url !== undefined && deployRepository.path !== undefined;
  const named = path.replaceAll('{name}', umbrella);
  if (isKnown && (more.reconciler ?? reconciler) === reconciler) return named;
  const known = { url, ...deployRepository, path };
  updateJson<NxJson>(tree, 'nx.json', (json) => ({
    ...json,
    plugins: (json.plugins ?? []).map((entry) => {
      if (!isOurs(entry) || nameOf(entry) !== umbrella) return entry;
      const options = typeof entry === 'string' ? {} : entry.options;
      return { plugin: PLUGIN, options: { ...options, deployRepository: known, ...more } };
    }),
  }));
  return named;
}

/** Two umbrellas never share a folder. */
function defaultPath(umbrella: string): string {
  return umbrella === DEFAULT_NAME ? '{environment}' : `${umbrella}/{environment}`;
}

function nameOf(entry: Parameters<typeof isOurs>[0]): string {
  return normalizeOptions(typeof entry === 'string' ? undefined : entry.options, 'nx.json').name;
}
