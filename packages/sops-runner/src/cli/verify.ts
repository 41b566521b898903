/** The command `verify`: files and folders against their rules. */

import { relative, resolve } from 'node:path';

import { verifyFiles } from '../verify/verify-files.ts';
import type { VerifiedFile } from '../verify/verify-files.ts';
import { on } from './flags.ts';
import type { Handler } from './program.ts';
import { readSettings, requireConfig } from './settings.ts';
import { painter } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';

export const verifyCommand: Handler = async (world, names, flags) => {
  const settings = await readSettings(world, flags);
  const config = requireConfig(settings);
  const paths = (names.length === 0 ? ['.'] : names).map((name) => resolve(world.cwd, name));
  const keys = on(flags, 'withKeys') ? { context: settings.context, requireMac: true } : {};
  const verified = await verifyFiles(paths, { config, ...keys });
  const files = verified.files.map((item) => ({ ...item, file: relative(world.cwd, item.file) }));
  if (on(flags, 'json')) {
    world.stdout.write(`${JSON.stringify({ ok: verified.ok, files }, undefined, 2)}\n`);
  } else {
    for (const item of files) world.stdout.write(fileText(world, item));
    const failed = files.filter(({ ok }) => !ok).length;
    world.stderr.write(`${files.length} files verified, ${failed} failed\n`);
  }
  return verified.ok ? 0 : 1;
};

/** Nothing for a file without problems; else file, path and remedy of each. */
function fileText(world: CliWorld, { file, problems }: VerifiedFile): string {
  const paint = painter(world, world.stdout);
  const lines = problems.flatMap(({ severity, path, message, remedy }) => {
    const place = path === '' ? file : `${file}: ${path}`;
    const kind = severity === 'error' ? paint('red', 'error') : 'warning';
    return [`${kind} ${place}: ${message}`, `  → ${remedy}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}
