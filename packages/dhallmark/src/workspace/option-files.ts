import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';

/** The file of options in a workspace without Nx. */
export const OPTIONS_FILE = 'dhallmark.json';

/** The plugin whose options in nx.json are a workspace's options. */
const NX_PLUGIN = '@dhallmark/nx';

/** What nx.json has in its list of plugins. */
export type PluginEntry = string | { readonly plugin?: unknown; readonly options?: unknown };

/** Options as somebody wrote them, one entry per umbrella. */
export interface GivenOptions {
  readonly file: string;
  readonly umbrellas: readonly unknown[];
}

/** The names of the plugins in nx.json. Throws Fault `invalid-options`. */
export function readNxPlugins(root: string): readonly string[] {
  return pluginsOf(readJson(root, 'nx.json')).flatMap((entry) => {
    const name = nameOf(entry);
    return typeof name === 'string' ? [name] : [];
  });
}

/**
 * What the plugin's entries in nx.json's `plugins` have as options: one entry per umbrella.
 *
 * @example
 * optionsOfPlugin(['@nx/js', { plugin: '@dhallmark/nx', options: { name: 'shop' } }]) // [{ name: 'shop' }]
 */
export function optionsOfPlugin(plugins: readonly PluginEntry[]): readonly unknown[] {
  return plugins
    .filter((entry) => nameOf(entry) === NX_PLUGIN)
    .map((entry) => (typeof entry === 'string' ? undefined : entry.options));
}

/**
 * The options of nx.json where the plugin is registered there, else those of `dhallmark.json`. Throws
 * Fault `invalid-options`, `ambiguous-options`.
 */
export function readGivenOptions(root: string): GivenOptions {
  const own = readJson(root, OPTIONS_FILE);
  const ofPlugin = optionsOfPlugin(pluginsOf(readJson(root, 'nx.json')));
  if (ofPlugin.length === 0) return { file: OPTIONS_FILE, umbrellas: splitUmbrellas(own) };
  if (own !== undefined) throw givenInBoth();
  return { file: 'nx.json', umbrellas: ofPlugin };
}

/** `umbrellas` in `dhallmark.json` lists what differs between them; the other options are common. */
function splitUmbrellas(own: unknown): readonly unknown[] {
  if (typeof own !== 'object' || own === null || !('umbrellas' in own)) return [own];
  const { umbrellas, ...common } = own;
  const isList = Array.isArray(umbrellas) && umbrellas.length > 0 && umbrellas.every(isObject);
  if (isList) return umbrellas.map((each: object) => ({ ...common, ...each }));
  throw fault({
    code: 'invalid-options',
    message: `umbrellas in ${OPTIONS_FILE} is not a list of objects`,
    location: { file: OPTIONS_FILE },
    hint: 'Write one object per umbrella: { "name": "shop", "chartsRoot": "shop" }.',
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pluginsOf(nxJson: unknown): readonly PluginEntry[] {
  const { plugins } = (nxJson ?? {}) as { readonly plugins?: unknown };
  return Array.isArray(plugins) ? (plugins as readonly PluginEntry[]) : [];
}

function nameOf(entry: PluginEntry): unknown {
  return typeof entry === 'string' ? entry : entry.plugin;
}

/** Undefined where there is no such file. Throws Fault `invalid-options` for one that is not JSON. */
function readJson(root: string, file: string): unknown {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw fault({
      code: 'invalid-options',
      message: `${file} is not valid JSON`,
      location: { file },
      hint: 'Correct the file.',
      causes: [error],
    });
  }
}

function givenInBoth(): Fault {
  return fault({
    code: 'ambiguous-options',
    message: `options are given both in nx.json and in ${OPTIONS_FILE}`,
    location: { file: OPTIONS_FILE },
    hint: `Remove ${OPTIONS_FILE}: in an Nx workspace with the plugin, nx.json is the place.`,
  });
}
