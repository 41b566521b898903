import { updateJson, type Tree } from '@nx/devkit';
import { isOurs, PLUGIN, pluginOptions, type NxJson } from './workspace.ts';

/**
 * Publishing and what applies the deploy repository have to mean the same folder. Returns its path
 * with `{environment}` in it. `more` are other options to set.
 */
export function rememberRepository(
  tree: Tree,
  url: string,
  more: { readonly reconciler?: 'argocd' } = {},
): string {
  const { deployRepository, reconciler } = pluginOptions(tree);
  const path = deployRepository.path ?? '{environment}';
  const isKnown = deployRepository.url !== undefined && deployRepository.path !== undefined;
  if (isKnown && (more.reconciler ?? reconciler) === reconciler) return path;
  const known = { url, ...deployRepository, path };
  updateJson<NxJson>(tree, 'nx.json', (json) => ({
    ...json,
    plugins: (json.plugins ?? []).map((entry) => {
      if (!isOurs(entry)) return entry;
      const options = typeof entry === 'string' ? {} : entry.options;
      return { plugin: PLUGIN, options: { ...options, deployRepository: known, ...more } };
    }),
  }));
  return path;
}
