/** The command `config check`: finds what is probably not meant in `.sops.yaml` files. */

import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { renderJson } from '@dhallmark/fault/terminal';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { loadConfig } from '../node.ts';
import { checkConfig } from '../rules/check-config.ts';
import type { CheckedConfig, ConfigProblem, RuleSummary } from '../rules/check-config.ts';
import { CONFIG_NAME } from '../rules/config.ts';
import { findFiles } from '../verify/find-files.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { findInputFiles } from './input-files.ts';
import type { SettingsOptions } from './settings.ts';

export interface ConfigCheckOptions extends SettingsOptions {
  /** Warnings fail the check, too. */
  readonly strict?: boolean | undefined;
  readonly json?: boolean | undefined;
}

interface NamedConfig extends CheckedConfig {
  /** Relative to the working folder. */
  readonly file: string;
}

export async function configCheckCommand(
  cli: CliContext,
  names: readonly string[],
  options: ConfigCheckOptions,
): Promise<number> {
  const paths = await findConfigs(cli, names, options);
  const configs: NamedConfig[] = [];
  for (const path of paths) {
    configs.push({ file: relative(cli.cwd, path), ...(await checkFile(path)) });
  }
  const problems = configs.flatMap((config) => config.problems);
  const isOk =
    options.strict === true
      ? problems.length === 0
      : problems.every(({ severity }) => severity !== 'error');
  if (options.json === true) {
    cli.stdout.write(`${renderJson({ ok: isOk, configs })}\n`);
  } else {
    for (const config of configs) writeReport(cli, cli.stdout, renderConfig(cli, config));
    writeReport(cli, cli.stderr, `${countsOf(configs, problems)}\n`);
  }
  return isOk ? 0 : 1;
}

/**
 * The named files; for a folder the configurations in and below it, and the nearest above where it has none. By
 * default those of the working folder.
 */
async function findConfigs(
  { cwd, env }: CliContext,
  names: readonly string[],
  options: ConfigCheckOptions,
): Promise<readonly string[]> {
  const named = options.config ?? (env['SOPS_CONFIG'] || undefined);
  if (names.length === 0 && named !== undefined) return [resolve(cwd, named)];
  const found = new Set<string>();
  for (const name of names.length === 0 ? ['.'] : names) {
    const path = resolve(cwd, name);
    const [only] = await findInputFiles([name], cwd);
    if (only?.isFromFolder === false) found.add(path);
    else for (const config of await configsOf(path)) found.add(config);
  }
  if (found.size === 0) throw noConfig();
  return [...found].toSorted();
}

async function configsOf(folder: string): Promise<readonly string[]> {
  const { files } = await findFiles([folder], { repository: folder });
  const below = files.map(({ file }) => file).filter((file) => basename(file) === CONFIG_NAME);
  if (below.includes(join(folder, CONFIG_NAME))) return below;
  const above = findConfigAbove(folder);
  return above === undefined ? below : [...below, above];
}

/** Not read here: what is wrong with it is a finding. */
function findConfigAbove(folder: string): string | undefined {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    const file = join(dirname(at), CONFIG_NAME);
    if (existsSync(file)) return file;
  }
  return undefined;
}

async function checkFile(path: string): Promise<CheckedConfig> {
  try {
    const config = await loadConfig(path);
    return checkConfig(config, await findCoveredFiles(path));
  } catch (error) {
    if (!isFault(error) || error.code === 'config-not-found') throw error;
    return { rules: [], problems: [ofFault(error)] };
  }
}

/** Files below its folder that have no nearer configuration. */
async function findCoveredFiles(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const { files } = await findFiles([folder], { repository: folder });
  const names = files.map(({ file }) => file);
  const nearer = names
    .filter((file) => basename(file) === CONFIG_NAME && dirname(file) !== folder)
    .map((file) => `${dirname(file)}${sep}`);
  return names.filter((file) => file !== path && !nearer.some((each) => file.startsWith(each)));
}

function ofFault(error: Fault): ConfigProblem {
  const code = error.code === 'invalid-regex' ? 'invalid-regex' : 'malformed-config';
  return {
    code,
    severity: 'error',
    rule: undefined,
    line: error.location.line ?? 1,
    message: error.message,
    remedy: error.hint ?? 'Correct it there.',
  };
}

/** The rules as a table, then the findings. */
function renderConfig(cli: CliContext, { file, rules, problems }: NamedConfig): string {
  const paint = painterFor(cli, cli.stdout);
  const found = problems.flatMap(({ code, severity, line, message, remedy }) => {
    const kind = severity === 'error' ? paint('red', 'error') : 'warning';
    return [`${kind}[${code}] ${file}:${line}: ${message}`, `  → ${remedy}`];
  });
  return [file, ...renderTable(rules), ...found].map((line) => `${line}\n`).join('');
}

function renderTable(rules: readonly RuleSummary[]): readonly string[] {
  if (rules.length === 0) return [];
  const rows = [
    ['rule', 'line', 'keys', 'files', 'path_regex'],
    ...rules.map(({ rule, line, keys, files, pathRegex }) => [
      String(rule),
      String(line),
      String(keys),
      String(files),
      pathRegex ?? '(every file)',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function countsOf(configs: readonly NamedConfig[], problems: readonly ConfigProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = configs.length === 1 ? '1 configuration' : `${configs.length} configurations`;
  return `${files} checked: ${errors} errors, ${problems.length - errors} warnings`;
}

function noConfig(): SopsFault {
  return sopsFault({
    code: 'config-not-found',
    exitStatus: 1,
    message: 'there is no .sops.yaml in the named folders, below or above them',
    hint: 'Write one, or name another file.',
  });
}
