/** The person's editor: SOPS_EDITOR, EDITOR, or the first of vim, nano and vi on the PATH. */

import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

import { sopsFault } from '../fault.ts';
import { providers } from '../keys/registry.ts';
import { splitCommand } from '../keys/split-command.ts';
import type { CliContext } from './cli-context.ts';

/** Opens the file and waits until the editor is closed. Throws Fault `no-editor`. */
export async function runEditor(cli: CliContext, path: string): Promise<void> {
  const [program, ...args] = await findEditor(cli);
  const status = await withoutInterrupt(
    () =>
      new Promise<number | NodeJS.Signals | Error>((resolve) => {
        const env = environmentWithoutSecrets(cli);
        const child = spawn(program, [...args, path], { stdio: 'inherit', env });
        child.once('error', resolve);
        child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
      }),
  );
  if (status === 0) return;
  throw sopsFault({
    code: 'no-editor',
    message: `Could not run editor: ${program}${status instanceof Error ? '' : ` exited with ${status}`}`,
    hint: 'Name an editor that waits until the file is closed in SOPS_EDITOR or EDITOR.',
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

/** An editor with its plug-ins, or Git, needs no key, so it does not get variables that hold one. */
const secretVariables = new Set(providers.flatMap(({ env }) => env.secrets));

/** What else holds a secret by its name. Editors have too many variables to list them. */
const SECRET_NAME =
  /^DHALLMARK_|(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(?:API|PRIVATE|ACCESS|AGE)_?KEY)(?:_|$)/i;

export function environmentWithoutSecrets(cli: CliContext): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(cli.env).filter(
      ([name]) => !secretVariables.has(name) && !SECRET_NAME.test(name),
    ),
  );
}

async function findEditor(cli: CliContext): Promise<[program: string, ...args: string[]]> {
  const named = cli.env['SOPS_EDITOR'] || cli.env['EDITOR'];
  if (named !== undefined) {
    const [program, ...args] = splitCommand(named);
    if (program !== undefined) return [program, ...args];
  }
  for (const name of ['vim', 'nano', 'vi']) {
    for (const folder of (cli.env['PATH'] ?? '').split(delimiter)) {
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
    hint: 'Set EDITOR.',
  });
}
