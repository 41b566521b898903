import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What installs the packages of a workspace. `yarn` is version 2 or later, `yarn-classic` version 1. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'yarn-classic' | 'bun';

/** A package manager, and its version where `package.json` pins it. */
export interface WorkspaceManager {
  readonly name: PackageManager;
  readonly version: string | undefined;
}

/** The text of a file at the root of the workspace; undefined where it does not exist. */
type ReadFile = (name: string) => string | undefined;

const lockFiles: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/**
 * The package manager of a workspace: what `packageManager` in its package.json says (the field of
 * Corepack), or `devEngines.packageManager`, otherwise the one whose lock file is there, otherwise npm.
 * Undefined without a package.json: then programs are not installed in the workspace.
 *
 * @example
 * findPackageManager((name) => (name === 'package.json' ? '{"packageManager": "pnpm@12.1.0"}' : undefined))
 * // { name: 'pnpm', version: '12.1.0' }
 */
export function findPackageManager(readFile: ReadFile): WorkspaceManager | undefined {
  const manifest = readFile('package.json');
  if (manifest === undefined) return undefined;
  const named = readField(manifest);
  if (named !== undefined) return named;
  for (const [file, name] of lockFiles) {
    const text = readFile(file);
    if (text === undefined) continue;
    const isClassic = name === 'yarn' && text.includes('# yarn lockfile v1');
    return { name: isClassic ? 'yarn-classic' : name, version: undefined };
  }
  return { name: 'npm', version: undefined };
}

/** A hash may follow: `pnpm@12.1.0+sha512.0123`. */
const FIELD = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+|$)/;

/**
 * As `findPackageManager`, for a workspace on disk. A file that cannot be read counts as absent.
 *
 * @param root absolute path of the workspace
 * @example
 * readPackageManager('/shop')?.name; // 'pnpm'
 */
export function readPackageManager(root: string): WorkspaceManager | undefined {
  return findPackageManager((name) => {
    try {
      return readFileSync(join(root, name), 'utf8');
    } catch {
      return undefined;
    }
  });
}

function readField(manifest: string): WorkspaceManager | undefined {
  let json: unknown;
  try {
    json = JSON.parse(manifest);
  } catch {
    return undefined;
  }
  const { packageManager, devEngines } = json as {
    readonly packageManager?: unknown;
    readonly devEngines?: { readonly packageManager?: unknown };
  };
  if (typeof packageManager === 'string') {
    const [, name, version] = FIELD.exec(packageManager) ?? [];
    if (name !== undefined) return toManager(name, version);
  }
  const wanted = [devEngines?.packageManager].flat()[0] as
    | { readonly name?: unknown; readonly version?: unknown }
    | undefined;
  const { name, version } = wanted ?? {};
  if (typeof name !== 'string' || !/^(npm|pnpm|yarn|bun)$/.test(name)) return undefined;
  const exact = typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version);
  return toManager(name, exact ? version : undefined);
}

function toManager(name: string, version: string | undefined): WorkspaceManager {
  const isClassic = name === 'yarn' && version?.startsWith('1.') === true;
  return { name: isClassic ? 'yarn-classic' : (name as PackageManager), version };
}

/**
 * How each runs a program that is installed in the workspace. None of them may fetch a program of that
 * name: most of our programs are not called like their packages, so anyone could publish a package with
 * such a name.
 */
const runners: Readonly<Record<PackageManager, string>> = {
  npm: 'npx --no-install',
  pnpm: 'pnpm exec',
  yarn: 'yarn run',
  'yarn-classic': 'yarn run',
  bun: 'bunx --no-install',
};

/**
 * The command line that runs a program of the workspace, for messages and generated files; without a
 * package manager the line itself.
 *
 * @example
 * toCommand('sops-runner verify deploy', { name: 'pnpm', version: undefined })
 * // 'pnpm exec sops-runner verify deploy'
 */
export function toCommand(line: string, manager: WorkspaceManager | undefined): string {
  if (manager === undefined) return line;
  // the package nx is Nx itself
  const runner = manager.name === 'npm' && line.startsWith('nx ') ? 'npx' : runners[manager.name];
  return `${runner} ${line}`;
}

/** Commands as hints name them, unless they say already what starts them. */
const COMMANDS =
  /(?<!\b(?:npx|exec|yarn run|bunx) |--no-install )\b(?:nx (?:run|g|add|affected|run-many|migrate|reset)|dhallmark (?:apply|check|dev|dhall-packages|diff|doctor|env|lint|make|publish|rekey|render|verify)|sops-runner (?:config|decrypt|edit|encrypt|explain|git|merge|rekey|rotate|set|unset|updatekeys|verify)|dhall (?:format|freeze|hash|lint|type))(?![\w-])/g;

/**
 * Text in which the commands of our programs and of Nx are written as the workspace starts them. Hints
 * name them without that, because what reports a failure does not know the workspace.
 *
 * @example
 * writeCommands('Run nx run chart:env.', { name: 'pnpm', version: undefined })
 * // 'Run pnpm exec nx run chart:env.'
 */
export function writeCommands(text: string, manager: WorkspaceManager | undefined): string {
  return text.replaceAll(COMMANDS, (line) => toCommand(line, manager));
}
