import type { DeployRepositoryOptions } from '@dhallmark/gitops/target';
import { PluginError } from '../errors.ts';

export type SecretPlacement = 'kustomize' | 'templates';
export type Engine = 'native' | 'sops';

/** The plugin's options in nx.json, as `plugin-options.schema.json` describes them. */
export interface PluginOptions {
  readonly chartsRoot: string;
  readonly outputRoot: string;
  readonly secretPlacement: SecretPlacement;
  readonly engine: Engine;
  /** Hosts from which a chart may import, always with a hash. */
  readonly allowedHosts: readonly string[];
  /** Secrets that something else makes in the cluster: `name` or `namespace/name`. */
  readonly externalSecrets: readonly string[];
  /** Where environments are published; DHALLMARK_DEPLOY_URL, _BRANCH and _PATH override it. */
  readonly deployRepository: DeployRepositoryOptions;
}

export const defaultOptions: PluginOptions = {
  chartsRoot: 'charts',
  outputRoot: 'deploy',
  secretPlacement: 'kustomize',
  engine: 'native',
  allowedHosts: [],
  externalSecrets: [],
  deployRepository: {},
};

const rules: { readonly [K in keyof PluginOptions]: (value: unknown) => boolean } = {
  chartsRoot: isFolder,
  outputRoot: isFolder,
  secretPlacement: (value) => value === 'kustomize' || value === 'templates',
  engine: (value) => value === 'native' || value === 'sops',
  allowedHosts: isTexts,
  externalSecrets: isTexts,
  deployRepository: isDeployRepository,
};

/**
 * The options with defaults filled in. Throws PluginError `plugin-options` for an unknown name or a
 * value of the wrong form. Checked by hand, since this runs at every start of Nx.
 */
export function normalizeOptions(given: unknown): PluginOptions {
  if (given === undefined || given === null) return defaultOptions;
  if (typeof given !== 'object' || Array.isArray(given)) throw invalid('they are not an object');
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(rules, name)) throw invalid(`there is no option ${JSON.stringify(name)}`);
    if (!rules[name as keyof PluginOptions](value)) {
      throw invalid(`${name} cannot be ${JSON.stringify(value)}`);
    }
  }
  const merged = { ...defaultOptions, ...(given as Partial<PluginOptions>) };
  return {
    ...merged,
    chartsRoot: trimmed(merged.chartsRoot),
    outputRoot: trimmed(merged.outputRoot),
  };
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isDeployRepository(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known = new Set(['url', 'branch', 'path']);
  return Object.entries(value).every(([name, text]) => known.has(name) && typeof text === 'string');
}

/** A folder inside the workspace, relative to its root. */
function isFolder(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.startsWith('/') || value.includes('\\'))
    return false;
  return trimmed(value)
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..');
}

function trimmed(folder: string): string {
  return folder.replace(/^\.\//, '').replace(/\/$/, '');
}

function invalid(why: string): PluginError {
  return new PluginError(
    'plugin-options',
    `The options of @dhallmark/nx in nx.json are wrong: ${why}`,
    {
      path: 'nx.json',
      hint: `Known options: ${Object.keys(rules).join(', ')}.`,
    },
  );
}
