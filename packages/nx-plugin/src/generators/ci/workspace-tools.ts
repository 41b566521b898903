import { toCommand, type WorkspaceManager } from 'dhallmark/adapter';
import { networkVariables, passOn } from './clean-environment.ts';

/** What jobs run on: the Node and the package manager of the workspace. */
export interface WorkspaceTools {
  /** `24`, or an exact version where the workspace pins one. */
  readonly node: string;
  readonly manager: WorkspaceManager;
}

/** Where a workspace says nothing else. */
export const defaultTools: WorkspaceTools = {
  node: '24',
  manager: { name: 'npm', version: undefined },
};

interface ManagerRow {
  /** The package of the npm registry that has the program; undefined for npm, which Node has. */
  readonly package: string | undefined;
  /** What `npm install --global` needs besides. */
  readonly flags: string;
  /** Installs what the lock file says, without scripts of packages. */
  readonly install: string;
}

const rows: Readonly<Record<WorkspaceManager['name'], ManagerRow>> = {
  npm: { package: undefined, flags: '', install: 'npm ci --ignore-scripts' },
  pnpm: {
    package: 'pnpm',
    flags: '--ignore-scripts',
    install: 'pnpm install --frozen-lockfile --ignore-scripts',
  },
  // images of Node have version 1 of yarn, which npm replaces only by force
  yarn: {
    package: '@yarnpkg/cli-dist',
    flags: '--ignore-scripts --force',
    install: 'YARN_ENABLE_SCRIPTS=false yarn install --immutable',
  },
  'yarn-classic': {
    package: 'yarn',
    flags: '--ignore-scripts --force',
    install: 'yarn install --frozen-lockfile --ignore-scripts',
  },
  // its own script puts the program in place; npm runs scripts only where they are allowed
  bun: {
    package: 'bun',
    flags: '--allow-scripts=bun',
    install: 'bun install --frozen-lockfile --ignore-scripts',
  },
};

/**
 * Commands that install packages without any variable that holds a value, a key or a token of the job:
 * the package manager, if Node has not got it, then what the lock file says.
 *
 * @example
 * installCommands({ name: 'pnpm', version: '12.21.0' })
 */
export function installCommands({ name, version }: WorkspaceManager): readonly string[] {
  const { package: program, flags, install } = rows[name];
  if (program === undefined) return [inEnvironment(install)];
  const wanted = version === undefined ? program : `${program}@${version}`;
  const options = ['--global', flags, wanted].filter((part) => part !== '').join(' ');
  return [inEnvironment(`npm install ${options}`), inEnvironment(install)];
}

function inEnvironment(command: string): string {
  return [
    'env -i PATH="$PATH" HOME="$HOME" CI=true',
    ...passOn([...networkVariables, 'NODE_EXTRA_CA_CERTS', 'NPM_TOKEN']),
    command,
  ].join(' \\\n  ');
}

/**
 * The command line of a program of the workspace in a job.
 *
 * @example
 * runInJob('nx run chart:publish -c production', defaultTools) // 'npx nx run chart:publish -c production'
 */
export function runInJob(line: string, { manager }: WorkspaceTools): string {
  return toCommand(line, manager);
}

/** The oldest Node that Dhallmark runs on, as `engines` of its packages says. */
const OLDEST = { major: 22, minor: 19 };

type ReadFile = (name: string) => string | undefined;

/**
 * The Node that a workspace asks for: in .nvmrc, .node-version, `volta` or `engines` of package.json.
 * `outdated` is its version where it is too old for Dhallmark; jobs use the default then.
 *
 * @example
 * findNode((name) => (name === '.nvmrc' ? 'v24.11.1\n' : undefined)) // { node: '24.11.1' }
 */
export function findNode(readFile: ReadFile): {
  readonly node: string;
  readonly outdated?: string;
} {
  const { volta, engines } = readManifest(readFile('package.json'));
  const wanted = [readFile('.nvmrc'), readFile('.node-version'), volta?.node, engines?.node]
    .map((text) => (typeof text === 'string' ? chooseVersion(text) : undefined))
    .find((version) => version !== undefined);
  if (wanted === undefined) return { node: defaultTools.node };
  const [major = 0, minor = Infinity] = wanted.split('.').map(Number);
  const isOld = major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor);
  return isOld ? { node: defaultTools.node, outdated: wanted } : { node: wanted };
}

interface Manifest {
  readonly volta?: { readonly node?: unknown };
  readonly engines?: { readonly node?: unknown };
}

function readManifest(text = '{}'): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    return {};
  }
}

/** Names that nvm has for majors with long support. */
const codenames: Readonly<Record<string, string>> = { jod: '22', krypton: '24' };

/**
 * An exact version, or the major that a range allows: of `>=22` the default if it is newer. Undefined
 * for what names no version.
 */
function chooseVersion(text: string): string | undefined {
  const line =
    text
      .split(/\r?\n/)
      .find((each) => /^\s*[^#\s]/.test(each))
      ?.trim() ?? '';
  const codename = /^lts\/(\w+)$/.exec(line)?.[1];
  if (codename !== undefined) return codenames[codename];
  const range = line.split('||').at(-1)?.trim() ?? '';
  const exact = /^[v=]?(\d+\.\d+\.\d+)$/.exec(range)?.[1];
  if (exact !== undefined) return exact;
  const [, operator = '', major] = /^[v=]*(>=|>|\^|~)?\s*v?(\d+)/.exec(range) ?? [];
  if (major === undefined) return undefined;
  if (!operator.startsWith('>')) return major;
  const newest = Number(/<=?\s*(\d+)/.exec(range)?.[1] ?? Infinity) - 1;
  const oldest = Math.max(Number(major), OLDEST.major);
  const usual = Number(defaultTools.node);
  return String(Math.min(Math.max(oldest, usual), Math.max(newest, Number(major))));
}
