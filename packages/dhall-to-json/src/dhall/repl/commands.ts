import { semanticHash, typeOf } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';
import { loadBindings, saveBindings, saveExpression } from './saved-bindings.ts';
import type { Session } from './session.ts';

/** What a REPL does after a line: read the next one, read several as one, or end. */
export type Next = 'line' | 'paste' | 'quit';

interface ReplCommand {
  readonly syntax: string;
  readonly help: string;
  /** Whether later inputs depend on it, so that a thread that continues the session runs it again. */
  readonly isRepeated?: true;
  readonly run: (session: Session, argument: string) => Promise<Next | void> | Next | void;
}

/** The order decides which command an abbreviation means: `:l` is `:let`, `:s` is `:save`. */
export const replCommands = {
  help: {
    syntax: '',
    help: 'Print this help',
    run: (session) => session.say(helpText()),
  },
  paste: {
    syntax: '',
    help: 'Start an input of several lines. Ctrl-D ends it',
    run: () => 'paste',
  },
  type: {
    syntax: 'EXPRESSION',
    help: 'Infer the type of an expression',
    run: async (session, text) => session.printExpr(typeOf(await session.evaluate(text))),
  },
  normalize: {
    syntax: 'EXPRESSION',
    help: 'Normalise an expression; `it` stays as it is',
    run: async (session, text) =>
      session.printExpr(session.normalFormOf(await session.evaluate(text))),
  },
  hash: {
    syntax: 'EXPRESSION',
    help: 'Print the semantic hash of an expression',
    run: async (session, text) => session.say(semanticHash(await session.evaluate(text))),
  },
  let: {
    syntax: 'IDENTIFIER = EXPRESSION',
    help: 'Bind a name to an expression',
    isRepeated: true,
    run: bind,
  },
  clear: {
    syntax: '',
    help: 'Forget all names',
    isRepeated: true,
    run: (session) => {
      session.bindings = [];
    },
  },
  load: {
    syntax: '[FILENAME]',
    help: 'Load names that were saved to a file',
    isRepeated: true,
    run: (session, file) => loadBindings(session, file, runCommand),
  },
  save: {
    syntax: '[FILENAME | FILENAME = EXPRESSION]',
    help: 'Save all names, or one expression, to a file',
    run: save,
  },
  set: {
    syntax: 'OPTION',
    help: 'Set an option. The only one is --explain',
    isRepeated: true,
    run: (session, option) => setOption(session, option, true),
  },
  unset: {
    syntax: 'OPTION',
    help: 'Unset an option',
    isRepeated: true,
    run: (session, option) => setOption(session, option, false),
  },
  quit: {
    syntax: '',
    help: 'End the REPL',
    run: () => 'quit',
  },
} as const satisfies Record<string, ReplCommand>;

/**
 * Runs a line that starts with a colon. The name may be abbreviated.
 *
 * @throws Fault `repl-command` for a name that no command has, and what the command throws
 */
export async function runCommand(session: Session, line: string): Promise<Next> {
  const { name, argument, command } = readCommand(line);
  if (command === undefined) {
    throw refused(`there is no command :${name}`, 'Type :help for a list of the commands.');
  }
  return (await command.run(session, argument)) ?? 'line';
}

/** Whether later inputs may depend on an input. */
export function isRepeated(line: string): boolean {
  return line.startsWith(':') ? readCommand(line).command?.isRepeated === true : true;
}

function readCommand(line: string): {
  readonly name: string;
  readonly argument: string;
  readonly command: ReplCommand | undefined;
} {
  const [, name = '', argument = ''] = /^:\s*(\S*)\s*([^]*?)\s*$/u.exec(line) ?? [];
  const found = Object.entries<ReplCommand>(replCommands).find(([full]) => full.startsWith(name));
  return { name, argument, command: name === '' ? undefined : found?.[1] };
}

function helpText(): string {
  const lines = Object.entries<ReplCommand>(replCommands).map(([name, { syntax, help }]) =>
    `:${name} ${syntax}\n    ${help}`.replace(' \n', '\n'),
  );
  return [
    'Type an expression to normalise it, or one of these commands:',
    ...lines,
    'Commands may be abbreviated. `it` is the last result.',
  ].join('\n');
}

async function bind(session: Session, text: string): Promise<void> {
  for (const { name, program } of await session.bind(text)) {
    const variable = { kind: 'Var', name, index: 0 } as const;
    session.printExpr({ kind: 'Annot', expr: variable, type: typeOf(program) });
  }
}

async function save(session: Session, argument: string): Promise<void> {
  const [, file = argument, text] = /^([^=]*?)\s*=([^]*)$/u.exec(argument) ?? [];
  if (text === undefined) await saveBindings(session, file);
  else if (file === '')
    throw refused(':save needs a file name before =', 'Write `:save FILE = 1`.');
  else await saveExpression(session, file, text);
}

function setOption(session: Session, option: string, value: boolean): void {
  if (option !== '--explain') {
    throw refused(`there is no option ${option}`, 'The only option is --explain.');
  }
  session.explain = value;
}

function refused(message: string, hint: string): Fault {
  return fault({ code: 'repl-command', message, hint });
}
