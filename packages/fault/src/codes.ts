import type { Fault } from './fault.ts';

/** What `--explain` and the documentation say about a code. */
export interface CodeEntry {
  /** When it happens: one or two sentences of plain English. */
  readonly meaning: string;
  /** What a person does about it. */
  readonly remedy: string;
  /** The exit status of programs that end with it; 1 where it is left out. */
  readonly exitStatus?: number;
}

/**
 * The codes of a package, one row each. The type of a package's codes is the type of its keys, so a
 * code without a row does not compile.
 *
 * @example
 * export const codes = {
 *   'no-file': { meaning: 'The file does not exist.', remedy: 'Check the path.', exitStatus: 100 },
 * } as const satisfies CodeTable;
 * export type Code = keyof typeof codes;
 */
export type CodeTable = Readonly<Record<string, CodeEntry>>;

/**
 * What is known about a code, for `--explain CODE`; undefined when no table has it.
 *
 * @example
 * explainCode('no-file', [codes]) // 'no-file\n\nThe file does not exist.\n\nWhat to do: Check the path.'
 */
export function explainCode(code: string, tables: readonly CodeTable[]): string | undefined {
  const entry = findCode(code, tables);
  if (entry === undefined) return undefined;
  return `${code}\n\n${entry.meaning}\n\nWhat to do: ${entry.remedy}`;
}

/**
 * The exit status of a program that ends with this fault: its own, the one of its code, or 1.
 *
 * @example
 * process.exitCode = exitStatusOf(fault, [codes]);
 */
export function exitStatusOf(fault: Fault, tables: readonly CodeTable[]): number {
  return fault.exitStatus ?? findCode(fault.code, tables)?.exitStatus ?? 1;
}

function findCode(code: string, tables: readonly CodeTable[]): CodeEntry | undefined {
  return tables.find((table) => Object.hasOwn(table, code))?.[code];
}
