import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { allCommands, type AnyCommand } from '@dhallmark/command-line';
import { checkNxCommand } from './check-nx-command.ts';
import type { Words } from './split-commands.ts';

const root = resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly name: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly private?: boolean;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (path: string): Manifest =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest;
const manifests = globSync('packages/*/package.json', { cwd: root }).map((path) => ({
  folder: dirname(path),
  ...readManifest(path),
}));
const { scripts = {}, devDependencies = {} } = readManifest('package.json');

/** The module of each of our programs, by the program's name. */
export const programs: ReadonlyMap<string, string> = new Map(
  manifests.flatMap(({ folder, bin = {} }) =>
    Object.entries(bin).flatMap(([name, file]) => {
      const launcher = readFileSync(join(root, folder, file), 'utf8');
      // those of the plugin only start the others
      const [, source] = /source: '([^']+)'/.exec(launcher) ?? [];
      return source === undefined ? [] : [[name, join(root, folder, source)] as const];
    }),
  ),
);

/** Programs of others and of readers that pages use: their flags are not checked. */
const others = new Set(
  (
    'argocd awk aws az cat cd chmod cp curl diff docker echo export flux grep helm jq kubectl ls mkdir mv ' +
    'openssl paste printf render-secrets rm sed sha256sum tar tee terraform vault'
  ).split(' '),
);

/** How package managers start a program, without fetching one. */
const runners: readonly Words[] = [
  ['npx', '--no-install'],
  ['pnpm', 'exec'],
  ['yarn', 'run'],
  ['bunx', '--no-install'],
];

/** The command line that a program of ours was last started with, as `runCommandLine` was given it. */
export interface Started {
  readonly args: readonly string[];
  readonly program: AnyCommand;
}

/** Starts `main` of a program, with `runCommandLine` replaced, and returns what that was given. */
export type Start = (source: string, args: readonly string[]) => Promise<Started>;

/**
 * What would be refused in a command before anything happens: an unknown program, command,
 * option, choice or generator, a missing operand.
 *
 * @param isWhole whether operands are complete, as in a block; a sentence may leave them out
 * @example
 * await checkCommand(['npx', 'nx', 'run', 'chart:mak'], start, true); // ['there is no target mak']
 */
export async function checkCommand(
  words: Words,
  start: Start,
  isWhole: boolean,
): Promise<readonly string[]> {
  const [program = '', ...rest] = words;
  const runner = runners.find((prefix) => prefix.every((word, index) => words[index] === word));
  if (runner !== undefined) {
    const [name = '', ...args] = words.slice(runner.length);
    return name === 'nx' ? checkNx(args, isWhole) : checkProgram(name, args, start, isWhole);
  }
  if (program === 'npx') {
    const [name = '', ...args] = rest;
    if (name === 'nx') return checkNx(args, isWhole);
    return Object.hasOwn(devDependencies, name) ? [] : [`npx may fetch ${rest.join(' ')}`];
  }
  if (program === 'npm') return checkNpm(rest);
  if (program === 'git') return checkGit(rest);
  if (program === 'nx' || programs.has(program)) {
    return isWhole ? [`${program} is not on the PATH: start it with npx`] : checkNx(rest, false);
  }
  return others.has(program) ? [] : [`unknown program ${program}`];
}

function checkNx(words: Words, isWhole: boolean): readonly string[] {
  const problems = checkNxCommand(words);
  const isLeftOut = /needs a value$|names no target$|command WORD$/;
  return isWhole ? problems : problems.filter((problem) => !isLeftOut.test(problem));
}

async function checkProgram(
  name: string,
  args: readonly string[],
  start: Start,
  isWhole: boolean,
): Promise<readonly string[]> {
  const source = programs.get(name);
  if (source === undefined) return [`no package of ours has the program ${name}`];
  const { program, args: received } = await start(source, args);
  if (received.join('\n') !== args.join('\n')) return [`${name} has it as ${received.join(' ')}`];
  for (const command of allCommands(program)) {
    command.action(() => undefined).exitOverride();
    command.configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return [];
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const isIncomplete = /missing|help/i.test(code);
    return isIncomplete && !isWhole ? [] : [`${name}: ${message}`];
  }
}

function checkNpm([command = '', ...rest]: Words): readonly string[] {
  if (command === 'ci' || command === 'test' || command.startsWith('--')) return [];
  if (command === 'config') return [];
  if (command === 'run') {
    if (rest.length === 0) return [];
    const [script = '', flag, owner] = rest;
    const names = flag === '-w' ? manifests.find(({ name }) => name === owner)?.scripts : scripts;
    return Object.hasOwn(names ?? {}, script) ? [] : [`there is no script ${rest.join(' ')}`];
  }
  if (command !== 'install') return [`npm ${command} is not used on pages`];
  return rest.filter((word) => !word.startsWith('-')).flatMap((word) => checkPackage(word));
}

/** Pages install our packages and Node, nothing that others publish under names like ours. */
function checkPackage(word: string): readonly string[] {
  const [, name = ''] = /^(@?[^@]+)/.exec(word) ?? [];
  const isOurs = manifests.some((manifest) => manifest.name === name && manifest.private !== true);
  return isOurs || name === 'node' ? [] : [`${name} is not a package of ours`];
}

const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
const gitCommands = new Set(
  execFileSync('git', ['--list-cmds=main,nohelpers'], { encoding: 'utf8' }).split('\n'),
);
const gitUsages = new Map<string, string>();

function checkGit(words: Words): readonly string[] {
  const [command = '', ...rest] = words[0] === '-C' ? words.slice(2) : words;
  if (!gitCommands.has(command)) return [`git has no command ${command}`];
  // a command with commands of its own shows only their usage
  const [sub = ''] = rest;
  const usage = gitUsages.get(`${command} ${sub}`) ?? usageOfGit(command, sub);
  gitUsages.set(`${command} ${sub}`, usage);
  return rest
    .filter((word) => /^--?[a-z]/.test(word))
    .map((word) => word.replace(/=.*/s, ''))
    .filter((flag) => !usage.includes(flag) && !usage.includes(flag.replace('--', '--[no-]')))
    .map((flag) => `git ${command} has no option ${flag}`);
}

function usageOfGit(command: string, sub: string): string {
  const whole = git(command, '-h');
  const part = /^[a-z]/.test(sub) ? git(command, sub, '-h').stdout : '';
  return `${whole.stdout}${whole.stderr}${part}`;
}
