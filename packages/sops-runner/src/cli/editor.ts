/** The person's editor: SOPS_EDITOR, EDITOR, or the first of vim, nano and vi on the PATH. */

import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

import { sopsFault } from '../fault.ts';
import { splitCommand } from '../keys/age/identities.ts';
import { providers } from '../keys/registry.ts';
import type { CliWorld } from './cli-context.ts';

/** Opens the file and waits. Throws Fault `no-editor` (sops exits 201) when that does not work. */
export async function runEditor(world: CliWorld, path: string): Promise<void> {
  const [program, ...args] = await findEditor(world);
  const status = await withoutInterrupt(
    () =>
      new Promise<number | NodeJS.Signals | Error>((resolve) => {
        const env = withoutKeys(world);
        const child = spawn(program, [...args, path], { stdio: 'inherit', env });
        child.once('error', resolve);
        child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
      }),
  );
  if (status === 0) return;
  throw sopsFault({
    code: 'no-editor',
    message: `Could not run editor: ${program}${status instanceof Error ? '' : ` ended with ${status}`}`,
    hint: 'name an editor that waits until the file is closed in SOPS_EDITOR or EDITOR',
  });
}

function ignore(): void {
  // Nothing is to be done.
}

/**
 * Ctrl+C is the editor's own, as in vim, where it ends a command; the terminal sends it to us too, and
 * what was typed would be lost.
 */
async function withoutInterrupt<Result>(run: () => Promise<Result>): Promise<Result> {
  const others = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  process.removeAllListeners('SIGINT').on('SIGINT', ignore);
  try {
    return await run();
  } finally {
    process.off('SIGINT', ignore);
    for (const other of others) process.on('SIGINT', other);
  }
}

/** An editor needs no key, so it does not get variables that hold one. */
const secretVariables = new Set([
  'DHALLMARK_FINGERPRINT_KEY',
  ...providers.flatMap(({ env }) => env.secrets),
]);

function withoutKeys(world: CliWorld): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(world.env).filter(([name]) => !secretVariables.has(name)),
  );
}

async function findEditor(world: CliWorld): Promise<[program: string, ...args: string[]]> {
  const named = world.env['SOPS_EDITOR'] || world.env['EDITOR'];
  if (named !== undefined) {
    const [program, ...args] = splitCommand(named);
    if (program !== undefined) return [program, ...args];
  }
  for (const name of ['vim', 'nano', 'vi']) {
    for (const folder of (world.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name);
      const runs = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (runs) return [path];
    }
  }
  throw sopsFault({
    code: 'no-editor',
    message: 'no editor is available: sops-runner looks for SOPS_EDITOR, EDITOR, vim, nano and vi',
    hint: 'set EDITOR',
  });
}
