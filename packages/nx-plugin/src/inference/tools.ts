import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import type { TargetConfiguration } from '@nx/devkit';

/** The packages of ours whose code decides what a render writes. */
const RENDERERS = [
  '@dhallmark/chart-gen',
  '@dhallmark/dhall',
  '@dhallmark/secret-gen',
  'dhallmark',
  '@dhallmark/nx',
];

/** What a person installs: the others follow from their versions. */
const INSTALLED = ['@dhallmark/nx', 'dhallmark', 'node'];

/**
 * The inputs that change when other versions are installed. Without them, Nx takes all npm packages of a
 * workspace for inputs, and any that is added would affect every chart. A file that does not exist, as a
 * lock of npm in a workspace of pnpm, has no fields.
 */
const installedVersions: NonNullable<TargetConfiguration['inputs']> = [
  { externalDependencies: [] },
  {
    json: '{workspaceRoot}/package.json',
    fields: ['dependencies', 'devDependencies'].flatMap((group) =>
      INSTALLED.map((name) => `${group}.${name}`),
    ),
  },
  {
    json: '{workspaceRoot}/package-lock.json',
    fields: RENDERERS.map((name) => `packages.node_modules/${name}.version`),
  },
];

export interface Tools {
  /** Filesets, for packages whose sources are in the workspace. */
  readonly inputs: readonly string[];
  /** `name@version` of the packages that are installed, and the major version of Node. */
  readonly versions: string;
  /** Inputs of every target; empty where the sources of a package are in the workspace. */
  readonly installed: NonNullable<TargetConfiguration['inputs']>;
}

/**
 * What renders, for Nx's hash. For an installed package its version is enough; sources in this
 * workspace change without a new version, so they are inputs. There is no `runtime` input, because it
 * would start a shell at every start of Nx.
 */
export function findTools(workspaceRoot: string): Tools {
  const require = createRequire(import.meta.url);
  const root = realpathSync(workspaceRoot);
  const inputs: string[] = [];
  const versions = [`node@${process.versions.node.split('.')[0]}`];
  for (const name of RENDERERS) {
    const manifest = realpathSync(require.resolve(`${name}/package.json`));
    const folder = relative(root, manifest).split(sep).slice(0, -1).join('/');
    if (folder.startsWith('..') || folder.split('/').includes('node_modules')) {
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
        readonly version: string;
      };
      versions.push(`${name}@${version}`);
    } else {
      inputs.push(
        `{workspaceRoot}/${folder}/package.json`,
        `{workspaceRoot}/${folder}/src/**/!(*.test).ts`,
      );
    }
  }
  const installed = inputs.length === 0 ? installedVersions : [];
  return { inputs, versions: versions.join(' '), installed };
}
