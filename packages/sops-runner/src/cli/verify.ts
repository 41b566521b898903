/** The command `verify`: compares files and folders with their creation rules, and finds plaintext Secrets. */

import { relative, resolve } from 'node:path';

import { renderJson } from '@dhallmark/fault/terminal';

import { findConfig } from '../node.ts';
import { verifyFiles } from '../verify/verify-files.ts';
import type { VerifiedFile, VerifySummary } from '../verify/verify-files.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { makeExclusion } from './exclude-globs.ts';
import { readSettings, requireConfig, withoutRules } from './settings.ts';
import type { SettingsOptions } from './settings.ts';

export interface VerifyCommandOptions extends SettingsOptions {
  readonly withKeys?: boolean | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
}

export async function verifyCommand(
  cli: CliContext,
  names: readonly string[],
  options: VerifyCommandOptions,
): Promise<number> {
  const settings = await readSettings(cli, options);
  const isNamed = (options.config ?? cli.env['SOPS_CONFIG'] ?? '') !== '';
  const config = isNamed ? requireConfig(settings) : (settings.config ?? withoutRules(cli.cwd));
  const paths = (names.length === 0 ? ['.'] : names).map((name) => resolve(cli.cwd, name));
  const keys = options.withKeys === true ? { context: settings.context, requireMac: true } : {};
  const isExcluded = makeExclusion(options.exclude ?? [], cli.cwd);
  const nearest = isNamed ? {} : { findConfig };
  const verified = await verifyFiles(paths, { config, isExcluded, ...nearest, ...keys });
  if (verified.summary.configs.length === 0) requireConfig(settings);
  const short = (file: string): string => relative(cli.cwd, file);
  const files = verified.files.map((item) => ({ ...item, file: short(item.file) }));
  const summary = shortenNames(verified.summary, short);
  if (options.json === true) {
    cli.stdout.write(`${renderJson({ ok: verified.ok, files, summary })}\n`);
  } else {
    for (const item of files) writeReport(cli, cli.stdout, renderProblems(cli, item));
    const failed = files.filter(({ ok }) => !ok).length;
    cli.stderr.write(
      `${files.length === 1 ? '1 file' : `${files.length} files`} verified, ${failed} failed\n`,
    );
    writeReport(cli, cli.stderr, renderSummary(summary));
  }
  return verified.ok ? 0 : 1;
}

function shortenNames(
  { configs, encrypted, withoutRule, checked, excluded, notText, links, notEntered }: VerifySummary,
  short: (file: string) => string,
): VerifySummary {
  return {
    configs: configs.map(short),
    encrypted,
    withoutRule: withoutRule.map(short),
    checked,
    excluded: excluded.map(short),
    notText: notText.map(short),
    links: links.map((link) => ({ ...link, file: short(link.file) })),
    notEntered: notEntered.map(short),
  };
}

/** What was looked at, and what was not. */
function renderSummary(summary: VerifySummary): string {
  const { configs, encrypted, withoutRule, checked, excluded, notText, links, notEntered } =
    summary;
  const looked = `looked at ${encrypted} encrypted and ${checked} other files`;
  const rest = [
    configs.length > 1 && `rules of ${configs.join(', ')}`,
    withoutRule.length > 0 && `${withoutRule.length} without a creation rule`,
    excluded.length > 0 && `${excluded.length} excluded`,
    notText.length > 0 && `${notText.length} not text`,
    links.length > 0 && `${links.length} links`,
    notEntered.length > 0 && `not entered: ${notEntered.join(', ')}`,
  ].filter((part) => part !== false);
  return `${[looked, ...rest].join('; ')}\n`;
}

/** File, path and remedy of each problem; an empty string for a file without any. */
function renderProblems(cli: CliContext, { file, problems }: VerifiedFile): string {
  const paint = painterFor(cli, cli.stdout);
  const lines = problems.flatMap(({ code, severity, path, line, message, remedy }) => {
    const at = line === undefined ? file : `${file}:${line}`;
    const place = path === '' ? at : `${at}: ${path}`;
    const kind = severity === 'error' ? paint('red', 'error') : 'warning';
    return [`${kind}[${code}] ${place}: ${message}`, `  → ${remedy}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}
