import type { ProblemFlags } from 'dhallmark/reporting';
import { parseRequest } from './requested-configuration.ts';
import { splitWord, toKebabCase } from './requested-limits.ts';

// Nx does not start a task when a task that it depends on fails: lint could not report that its chart
// does not render, nor check the charts that do. So renders know where the tasks of their run write reports,
// and write them instead, and whether lint was asked for.

/** The variable with what a command line asks to write, as JSON; an input of no task. */
export const REQUESTED_REPORTS = 'DHALLMARK_REQUESTED_REPORTS';

/** The reports that a command line asks for. */
export interface RequestedReports extends Pick<
  ProblemFlags,
  'report' | 'junit' | 'sarif' | 'codeQuality'
> {
  /** The target that would write them: `lint`. */
  readonly command: string;
  /** The project that is named; undefined for a run of many. */
  readonly project?: string | undefined;
}

/** The variable that says whether a command line runs lint: `true` or empty; an input of no task. */
export const REQUESTED_LINT = 'DHALLMARK_REQUESTED_LINT';

/** Whether a command line of Nx runs lint, for `REQUESTED_LINT`. */
export function parseLint(argv: readonly string[]): string {
  return parseRequest(argv).targets.includes('lint') || findTask(argv)?.command === 'lint'
    ? 'true'
    : '';
}

type FileName = 'report' | 'junit' | 'sarif' | 'codeQuality';

const FLAGS: Readonly<Record<string, FileName>> = {
  '--report': 'report',
  '--junit': 'junit',
  '--sarif': 'sarif',
  '--code-quality': 'codeQuality',
};

/** Those of our targets that need renders and write reports. */
const COMMANDS = new Set(['make', 'lint', 'env', 'diff', 'publish']);

/**
 * The reports that a command line of Nx asks for, as JSON; empty where there are none.
 *
 * @param argv starts with the program and the script
 */
export function parseReports(argv: readonly string[]): string {
  const files: Partial<Record<FileName, string>> = {};
  const words = argv.flatMap(splitWord);
  for (const [index, word] of words.entries()) {
    const name = FLAGS[toKebabCase(word)];
    const value = words[index + 1] ?? '';
    if (name !== undefined && value !== '' && !value.startsWith('-')) files[name] = value;
  }
  if (Object.keys(files).length === 0) return '';
  const task = findTask(argv);
  return task === undefined ? '' : JSON.stringify({ ...task, ...files });
}

/** `run chart:lint`, `lint chart`, `run-many -t lint`. */
function findTask(
  argv: readonly string[],
): Pick<RequestedReports, 'command' | 'project'> | undefined {
  const { words, targets } = parseRequest(argv);
  const several = targets.find((target) => COMMANDS.has(target));
  if (several !== undefined) return { command: several };
  const [first = '', second] = words[0] === 'run' ? words.slice(1) : words;
  const [project, target = ''] = first.split(':');
  if (COMMANDS.has(target)) return { command: target, project };
  return COMMANDS.has(first) ? { command: first, project: second } : undefined;
}
