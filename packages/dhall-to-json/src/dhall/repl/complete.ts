import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { builtins } from '@dhallmark/dhall';
import type { Expr } from '@dhallmark/dhall';
import { isFault } from '@dhallmark/fault';

import { replCommands } from './commands.ts';
import type { Bound, Session } from './session.ts';

/** Ways to complete the end of a line, and that end, as node:readline wants them. */
export type Completion = [completions: string[], word: string];

/** Completes a line. */
export type Complete = (line: string) => Promise<Completion>;

/** Completes commands, files, variables of the environment, names, and what names contain. */
export function createCompleter(session: Session): (line: string) => Completion {
  return (line) => {
    const [word = ''] = /[^\s[(,=+*&|}#?>:]*$/u.exec(line) ?? [];
    const before = line.slice(0, line.length - word.length);
    const found = candidates(session, before, word).filter((one) => one.startsWith(word));
    return [[...new Set(found)].toSorted(), word];
  };
}

const keywords =
  'if then else let in using missing as assert merge toMap showConstructor forall with Some True False ' +
  'Type Kind Sort Infinity NaN';

const words = [...keywords.split(' '), ...builtins];

function candidates(session: Session, before: string, word: string): string[] {
  if (before === ':') return Object.keys(replCommands);
  if (/^:load\s+$/u.test(before) || /^(?:\.{0,2}|~)\//u.test(word)) return listFiles(session, word);
  if (before.endsWith('env:')) return session.edge.variableNames();
  const [name = '', ...path] = word.split('.');
  if (path.length === 0) return [...session.bindings.map((bound) => bound.name), ...words];
  const bound = session.bindings.findLast((one) => one.name === name);
  if (bound === undefined) return [];
  const inner = path
    .slice(0, -1)
    .reduce((expr, label) => membersOf(expr).get(label), valueOf(session, bound));
  const prefix = word.slice(0, word.lastIndexOf('.') + 1);
  return [...membersOf(inner).keys()].map((label) => prefix + label);
}

/** Undefined for a value that is beyond the limits: it has nothing to offer. */
function valueOf(session: Session, { program }: Bound): Expr | undefined {
  try {
    return session.normalFormOf(program);
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** The fields of a record and the alternatives of a union. */
function membersOf(expr: Expr | undefined): ReadonlyMap<string, Expr | undefined> {
  if (expr?.kind === 'Record') return expr.fields;
  return expr?.kind === 'UnionType' ? expr.alternatives : new Map<string, undefined>();
}

function listFiles({ edge }: Session, word: string): string[] {
  const prefix = word.slice(0, word.lastIndexOf('/') + 1);
  if (prefix.startsWith('~')) return [];
  const folder = join(prefix.startsWith('/') ? '' : edge.cwd, prefix, '.');
  try {
    return readdirSync(folder).map((name) =>
      statSync(join(folder, name)).isDirectory() ? `${prefix}${name}/` : prefix + name,
    );
  } catch {
    // Where there is nothing to read, there is nothing to offer.
    return [];
  }
}
