/** The command `verify`: compares files and folders with their creation rules. */

import { renderJson } from '@dhallmark/fault/terminal';
import { relative, resolve } from 'node:path';

import { verifyFiles } from '../verify/verify-files.ts';
import type { VerifiedFile } from '../verify/verify-files.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { readSettings, requireConfig } from './settings.ts';
import type { SettingsOptions } from './settings.ts';

export interface VerifyCommandOptions extends SettingsOptions {
  readonly withKeys?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export async function verifyCommand(
  cli: CliContext,
  names: readonly string[],
  options: VerifyCommandOptions,
): Promise<number> {
  const settings = await readSettings(cli, options);
  const config = requireConfig(settings);
  const paths = (names.length === 0 ? ['.'] : names).map((name) => resolve(cli.cwd, name));
  const keys = options.withKeys === true ? { context: settings.context, requireMac: true } : {};
  const verified = await verifyFiles(paths, { config, ...keys });
  const files = verified.files.map((item) => ({ ...item, file: relative(cli.cwd, item.file) }));
  if (options.json === true) {
    cli.stdout.write(`${renderJson({ ok: verified.ok, files })}\n`);
  } else {
    for (const item of files) writeReport(cli, cli.stdout, renderProblems(cli, item));
    const failed = files.filter(({ ok }) => !ok).length;
    cli.stderr.write(`${files.length} files verified, ${failed} failed\n`);
  }
  return verified.ok ? 0 : 1;
}

/** File, path and remedy of each problem; an empty string for a file without any. */
function renderProblems(cli: CliContext, { file, problems }: VerifiedFile): string {
  const paint = painterFor(cli, cli.stdout);
  const lines = problems.flatMap(({ severity, path, message, remedy }) => {
    const place = path === '' ? file : `${file}: ${path}`;
    const kind = severity === 'error' ? paint('red', 'error') : 'warning';
    return [`${kind} ${place}: ${message}`, `  → ${remedy}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}
