import type { ProblemFlags } from '../report/files/write-reports.ts';
import type { RunNames } from '../report/report-failures.ts';

type Reports = ProblemFlags & RunNames;

/** The options that say where a result is written, and what its file is called. */
const NAMES: Readonly<Record<string, keyof Reports>> = {
  '--report': 'report',
  '--junit': 'junit',
  '--sarif': 'sarif',
  '--code-quality': 'codeQuality',
  '--environment': 'environment',
  '-e': 'environment',
  '--chart': 'chart',
  '--umbrella': 'umbrella',
};

/**
 * What arguments that are wrong ask for, as far as it can be read: the JSON document and the files of
 * reports. A program that starts `dhallmark` finds its mistake where it looks for the result.
 *
 * @param known the long options of the command; undefined where there is no such command
 * @example
 * requestedReports(['lint', '--nope', '--junit=a.xml'], new Set(['--junit'])); // { command: 'lint', junit: 'a.xml' }
 */
export function requestedReports(
  args: readonly string[],
  known: ReadonlySet<string> | undefined,
): Reports {
  const words = args.flatMap(splitWord);
  const isKnown = (flag: string) => known?.has(flag) ?? true;
  const found: { -readonly [Name in keyof Reports]: Reports[Name] } = {};
  for (const [index, word] of words.entries()) {
    const name = NAMES[word];
    const value = words[index + 1];
    const isRead = isKnown(word === '-e' ? '--environment' : word);
    if (name !== undefined && isRead && value !== undefined)
      Object.assign(found, { [name]: value });
  }
  const json = words.includes('--json') && isKnown('--json');
  const [command] = args;
  return { ...found, ...(json ? { json } : {}), ...(known === undefined ? {} : { command }) };
}

/** `--flag=value` as two words. */
function splitWord(word: string): readonly string[] {
  const [, flag, value = ''] = /^(--[a-z-]+)=(.*)$/s.exec(word) ?? [];
  return flag === undefined ? [word] : [flag, value];
}
