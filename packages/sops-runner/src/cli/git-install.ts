/** The commands `git install` and `git uninstall`: the drivers in Git's configuration and attributes. */

import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { isFault } from '@dhallmark/fault';
import { makeFolder } from '@dhallmark/replace-file';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { addAttributes, DEFAULT_PATTERNS, DRIVER, removeAttributes } from '../git/attributes.ts';
import type { ChangedAttributes } from '../git/attributes.ts';
import { writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { environmentWithoutSecrets } from './editor.ts';
import { writeFileFrom } from './rewrite-file.ts';

export interface GitInstallOptions {
  /** For every repository of this user instead of this one. */
  readonly global?: boolean | undefined;
}

/** Throws Fault `git-entry`, and then nothing was written, for an entry of somebody else. */
export async function gitInstallCommand(
  cli: CliContext,
  patterns: readonly string[],
  options: GitInstallOptions,
): Promise<number> {
  const wanted = patterns.length === 0 ? DEFAULT_PATTERNS : patterns;
  const refused = wanted.find((pattern) => pattern === '' || /^[!-]|\n/.test(pattern));
  if (refused !== undefined) throw badPattern(refused);
  const entries = configEntries(findProgram(cli));
  const found = await Promise.all(entries.map(([name]) => readConfig(cli, options, name)));
  for (const [index, [name, value]] of entries.entries()) {
    const present = found[index];
    if (present !== undefined && present !== value && !isOurs(present)) {
      throw otherEntry(name, present);
    }
  }
  const path = await attributesFile(cli, options);
  const added = await changeAttributes(path, (text) => addAttributes(text, wanted));
  for (const [index, [name, value]] of entries.entries()) {
    if (found[index] === value) continue;
    await git(cli, ['config', scopeOf(options), name, value]);
    report(cli, `${name} = ${value}`);
  }
  for (const pattern of added) report(cli, `${path}: ${pattern}`);
  const isDone = added.length === 0 && found.every((value, index) => value === entries[index]?.[1]);
  if (isDone) report(cli, 'everything is configured already');
  return 0;
}

export async function gitUninstallCommand(
  cli: CliContext,
  options: GitInstallOptions,
): Promise<number> {
  const path = await attributesFile(cli, options);
  const removed = await changeAttributes(path, removeAttributes);
  for (const pattern of removed) report(cli, `removed from ${path}: ${pattern}`);
  for (const [section, name] of [
    ['merge', 'driver'],
    ['diff', 'textconv'],
  ] as const) {
    const present = await readConfig(cli, options, `${section}.${DRIVER}.${name}`);
    if (present === undefined || !isOurs(present)) continue;
    await git(cli, ['config', scopeOf(options), '--remove-section', `${section}.${DRIVER}`]);
    report(cli, `removed ${section}.${DRIVER}`);
  }
  return 0;
}

type ConfigEntry = readonly [name: string, value: string];

/** Git adds the quoted path of a file to `textconv`, and puts one in the place of `%P`. */
function configEntries(program: string): readonly ConfigEntry[] {
  return [
    [`merge.${DRIVER}.name`, NAME],
    [`merge.${DRIVER}.driver`, `${program} merge --marker-size=%L %O %A %B %P`],
    [`diff.${DRIVER}.textconv`, `${program} textconv`],
    // A cache would be a ref with plaintext.
    [`diff.${DRIVER}.cachetextconv`, 'false'],
  ];
}

const NAME = 'files encrypted with SOPS, merged by value';

/** Also of another installation, which is replaced. */
function isOurs(value: string): boolean {
  return (
    value === NAME || value === 'false' || /sops-runner\S*['"]? (?:merge|textconv)\b/.test(value)
  );
}

/** How Git calls this program: by its name where that is on the PATH outside of a project. */
function findProgram({ env, startFile }: CliContext): string {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const isInstalled = folders.some(
    (folder) =>
      folder !== '' &&
      !/[/\\]node_modules[/\\]/.test(`${folder}/`) &&
      existsSync(join(folder, DRIVER)),
  );
  if (isInstalled || startFile === undefined) return DRIVER;
  return [process.execPath, startFile].map(quoteForShell).join(' ');
}

/** Git runs it through sh, on Windows too. */
function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function scopeOf({ global }: GitInstallOptions): string {
  return global === true ? '--global' : '--local';
}

/** The value; undefined where there is none. */
async function readConfig(
  cli: CliContext,
  options: GitInstallOptions,
  name: string,
): Promise<string | undefined> {
  const { status, stdout } = await tryGit(cli, ['config', scopeOf(options), '--get', name]);
  return status === 0 ? stdout.replace(/\n$/, '') : undefined;
}

async function attributesFile(cli: CliContext, options: GitInstallOptions): Promise<string> {
  if (options.global !== true) {
    return join((await git(cli, ['rev-parse', '--show-toplevel'])).trimEnd(), '.gitattributes');
  }
  const { status, stdout } = await tryGit(cli, [
    'config',
    '--type=path',
    '--get',
    'core.attributesFile',
  ]);
  if (status === 0) return stdout.trimEnd();
  const { env } = cli;
  const folder = env['XDG_CONFIG_HOME'] || join(env['HOME'] ?? env['USERPROFILE'] ?? '', '.config');
  return join(folder, 'git', 'attributes');
}

async function changeAttributes(
  path: string,
  change: (text: string) => ChangedAttributes,
): Promise<readonly string[]> {
  let patterns: readonly string[] = [];
  let isEmpty = false;
  try {
    await writeFileFrom(path, (content) => {
      const changed = change(content === undefined ? '' : Buffer.from(content).toString());
      patterns = changed.patterns;
      isEmpty = changed.text.trim() === '';
      if (patterns.length > 0 && content === undefined) makeFolder(dirname(path));
      return Promise.resolve(patterns.length === 0 ? undefined : changed.text);
    });
  } catch (error) {
    throw isFault(error) ? error.at({ file: path }) : error;
  }
  if (isEmpty && patterns.length > 0) rmSync(path);
  return patterns;
}

interface GitResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function tryGit(cli: CliContext, args: readonly string[]): Promise<GitResult> {
  const options = { cwd: cli.cwd, env: environmentWithoutSecrets(cli) };
  try {
    const { stdout, stderr } = await promisify(execFile)('git', [...args], options);
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as Partial<GitResult> & { code?: unknown };
    if (typeof code !== 'number') throw failed('git cannot be run', error);
    return { status: code, stdout, stderr };
  }
}

async function git(cli: CliContext, args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await tryGit(cli, args);
  if (status === 0) return stdout;
  throw failed(`git ${args[0]} failed: ${stderr.trim()}`, undefined);
}

function failed(message: string, cause: unknown): SopsFault {
  return sopsFault({
    code: 'command-failed',
    message,
    hint: 'Run it in a Git repository, or with --global.',
    causes: cause === undefined ? [] : [cause],
  });
}

function otherEntry(name: string, value: string): SopsFault {
  return sopsFault({
    code: 'git-entry',
    message: `${name} is configured already: ${value}`,
    hint: `Remove it with git config --unset ${name}, and run sops-runner git install again.`,
  });
}

function badPattern(pattern: string): SopsFault {
  return sopsFault({
    code: 'bad-arguments',
    message: `${JSON.stringify(pattern)} is not a pattern for .gitattributes`,
    hint: `Write patterns such as 'secrets/**' in quotes.`,
  });
}

function report(cli: CliContext, line: string): void {
  writeReport(cli, cli.stdout, `${line}\n`);
}
