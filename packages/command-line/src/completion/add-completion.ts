import { Argument, Command } from '@commander-js/extra-typings';

import type { AnyCommand } from '../any-command.ts';
import type { Suggestions } from './find-candidates.ts';
import { shells } from './shell-scripts.ts';

/**
 * Adds `completion SHELL`, which prints the script that a shell loads, and `complete`, which the
 * script calls, to a program that has commands.
 *
 * @example
 * addCompletion(program, write, {});
 */
export function addCompletion(
  program: AnyCommand,
  write: (text: string) => void,
  suggestions: Suggestions,
): void {
  if (program.commands.length === 0) return;
  program.addCommand(createCompletionCommand(program.name(), write));
  program.addCommand(createCompleteCommand(program, write, suggestions), { hidden: true });
}

function createCompletionCommand(program: string, write: (text: string) => void) {
  return new Command('completion')
    .description('print the script with which a shell completes commands, options and their values')
    .addArgument(new Argument('<shell>').choices(shells))
    .action(async (shell) => {
      const { completionScript } = await import('./shell-scripts.ts');
      write(completionScript(program, shell));
    });
}

/**
 * `complete --word=WORD -- WORDS…` prints a line `NAME\tDESCRIPTION` for each word that is possible
 * at the cursor, and `:files` where a file is.
 */
function createCompleteCommand(
  program: AnyCommand,
  write: (text: string) => void,
  suggestions: Suggestions,
) {
  return new Command('complete')
    .argument('[before...]')
    .option('--word <word>', 'the word at the cursor', '')
    .action(async (before, { word }) => {
      const { findCandidates } = await import('./find-candidates.ts');
      const { words, files } = await findCandidates(program, before, word, suggestions);
      const lines = words.map(
        ({ name, description }) => `${name}\t${description.split('\n', 1)[0]}`,
      );
      write([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''));
    });
}
