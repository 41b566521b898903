import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readScriptProse } from '../style/read-prose.ts';

const root = resolve(import.meta.dirname, '../..');

/** A command that a string or a comment of the sources names. */
export interface MessageCommand {
  /** File and line. */
  readonly place: string;
  /** What is inserted is `WORD`, and `<name>` is `NAME`. */
  readonly text: string;
}

const COMMAND =
  /\b(?:nx (?:run|g) (?=[\w@]+[:/])|dhallmark (?=(?:make|env|rekey|doctor|lint|check) ))[^.,;()`'"\n]+/g;

/**
 * The commands in messages, hints and comments of all packages.
 *
 * @example
 * readMessageCommands()[0] // { place: 'packages/…/require-chart.ts:18', text: 'nx g @dhallmark/nx:chart WORD' }
 */
export function readMessageCommands(): readonly MessageCommand[] {
  return globSync('packages/*/src/**/*.ts', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8');
      if (!/\bnx (?:run|g) |dhallmark \w/.test(source)) return [];
      return readScriptProse(path, source).flatMap(({ text, line }) =>
        [...text.replaceAll('…:', '@dhallmark/nx:').replaceAll('…', 'WORD').matchAll(COMMAND)].map(
          ([command]) => ({
            place: `${path}:${line}`,
            text: command.trim().replaceAll(/<[\w-]+>/g, 'NAME'),
          }),
        ),
      );
    });
}
