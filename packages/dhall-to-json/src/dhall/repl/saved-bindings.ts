import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { print } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';
import type { Session } from './session.ts';

/** Writes every name to a file, which `loadBindings` reads; '' for the next free name. */
export async function saveBindings(session: Session, file: string): Promise<void> {
  const path = file === '' ? nextFile(session.edge.cwd) : file;
  const lines = session.bindings.map(({ name, program }) => {
    const variable = print({ kind: 'Var', name, index: 0 });
    // Only commands start at the beginning of a line.
    const value = session.toText(session.normalFormOf(program)).replaceAll(/\n(?!\n)/gu, '\n  ');
    return `:let ${variable} = ${value}\n`;
  });
  await session.edge.writeTo(path, lines.join(''));
  session.say(`Context saved to \`${path}\`\n`);
}

export async function saveExpression(session: Session, file: string, text: string): Promise<void> {
  const expr = session.normalFormOf(await session.evaluate(text));
  await session.edge.writeTo(file, `${session.toText(expr)}\n`);
  session.say(`Expression saved to \`${file}\`\n`);
}

/**
 * Runs the commands of a file, '' for the last one that `saveBindings` named, without their output.
 *
 * @throws Fault `repl-command` for a file that starts with something else, and what a command throws
 */
export async function loadBindings(
  session: Session,
  file: string,
  run: (session: Session, command: string) => Promise<unknown>,
): Promise<void> {
  const path = file === '' ? lastFile(session.edge.cwd) : file;
  if (path === undefined) {
    throw refused(`there is no file ${prefix}*`, 'Name the file, or write one with :save.');
  }
  const commands = session.edge.readFile(path).split(/^(?=:)/mu);
  if (commands.some((command) => !command.startsWith(':'))) {
    throw refused(`${path} does not start with a command`, 'Load a file that :save has written.');
  }
  const { quiet } = session;
  session.quiet = true;
  try {
    for (const command of commands) await run(session, command);
  } finally {
    session.quiet = quiet;
  }
  session.say(`Loaded \`${path}\`\n`);
}

const prefix = '.dhall-repl-';

function nextFile(folder: string): string {
  return `${prefix}${(lastNumber(folder) ?? -1) + 1}`;
}

function lastFile(folder: string): string | undefined {
  const last = lastNumber(folder);
  return last === undefined ? undefined : `${prefix}${last}`;
}

function lastNumber(folder: string): number | undefined {
  const numbers = readdirSync(join(folder)).flatMap((name) => {
    const digits = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^\d{1,15}$/u.test(digits) ? [Number(digits)] : [];
  });
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function refused(message: string, hint: string): Fault {
  return fault({ code: 'repl-command', message, hint });
}
