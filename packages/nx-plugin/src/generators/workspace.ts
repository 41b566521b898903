import { readJson, type Tree } from '@nx/devkit';
import { normalizeOptions, type PluginOptions } from '../options.ts';

export const PLUGIN = '@dhallmark/nx';

interface NxJson {
  readonly plugins?: readonly (string | { readonly plugin: string; readonly options?: unknown })[];
}

/** The plugin's options in nx.json, defaults where it is not registered. Throws PluginError. */
export function pluginOptions(tree: Tree): PluginOptions {
  const nxJson = tree.exists('nx.json') ? readJson<NxJson>(tree, 'nx.json') : {};
  const entry = nxJson.plugins?.find(
    (plugin) => (typeof plugin === 'string' ? plugin : plugin.plugin) === PLUGIN,
  );
  return normalizeOptions(typeof entry === 'object' ? entry.options : undefined);
}
