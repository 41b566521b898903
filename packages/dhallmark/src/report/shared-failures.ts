import type { Fault } from '@dhallmark/fault';
import { renderFault, type Failure } from '@dhallmark/fault/render';
import { untrackedPath } from '@dhallmark/chart-gen/sources';
import { fault } from '../fault.ts';
import { UMBRELLA } from '../charts/find-charts.ts';
import type { ChartFailure } from './chart-failure.ts';

/** Files beyond this number are counted, not listed. */
const LISTED = 8;

/**
 * Failures for `renderFaults`, which prints those that read the same once. Files that Git does not
 * track become one fault with the command that adds all of them. Faults that differ only in their file, such as a missing key that many files need, are made one that lists the files.
 */
export function shareFailures(failures: readonly ChartFailure[]): readonly Failure[] {
  return shareFiles(shareUntracked(failures));
}

/** All files that Git does not track as one fault, with the command that adds them. */
function shareUntracked(failures: readonly ChartFailure[]): readonly ChartFailure[] {
  const paths = failures.flatMap(({ error }) => untrackedPath(error) ?? []);
  const all = [...new Set(paths)].toSorted();
  if (all.length < 2) return failures;
  const error = fault({
    code: 'untracked-sources',
    message: `${all.length} files are not tracked by Git`,
    details: [{ label: 'files', text: all.join('\n'), isWhole: true }],
    hint: `Add them, so that the charts can be generated on every machine: git add -- ${all.map(quoteForShell).join(' ')}`,
  });
  return failures.map((each) =>
    untrackedPath(each.error) === undefined ? each : { ...each, error },
  );
}

/** A word of a POSIX shell. */
function quoteForShell(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

function shareFiles(failures: readonly ChartFailure[]): readonly Failure[] {
  const same = Map.groupBy(failures, ({ error }) => renderFault(withoutFile(error)));
  return [...same.values()].flatMap((group) => {
    const files = new Set(group.map(({ error }) => error.location.file));
    return group.map(({ chart, error, severity }) => ({
      subject: chart === UMBRELLA ? 'the umbrella chart' : chart,
      severity,
      error: files.size < 2 ? error : withFiles(error, [...files]),
    }));
  });
}

/** A place inside a file is what the fault is about; a whole file is not. */
function withoutFile(error: Fault): Fault {
  const { line, path } = error.location;
  const isWhole = line === undefined && (path === undefined || path === '');
  return isWhole ? error.with({ location: {} }) : error;
}

function withFiles(error: Fault, files: readonly (string | undefined)[]): Fault {
  const named = files.filter((file) => file !== undefined).toSorted();
  const more = named.length - LISTED;
  const lines = [...named.slice(0, LISTED), ...(more > 0 ? [`and ${more} more`] : [])];
  return withoutFile(error).with({
    details: [...error.details, { label: 'files', text: lines.join('\n') }],
  });
}
