import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderJson } from '@dhallmark/fault/terminal';
import { kindOf, nameOf, type RuleObject } from '@dhallmark/kubernetes-rules';
import { replaceFile } from '@dhallmark/replace-file';
import { fault } from '../fault.ts';
import { isRecord } from '../is-record.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { LINT_BASELINE } from '../workspace/paths.ts';
import type { IdentifiedProblem, ProblemIdentity } from './find-problems.ts';

/** A charts' folder with a baseline. */
export interface BaselinePlace {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Relative to the workspace. */
  readonly chartsRoot: string;
}

/** Problems without those of the baseline. */
export interface RemainingProblems {
  readonly failures: readonly ChartFailure[];
  /** How many the baseline accepts. */
  readonly accepted: number;
}

/**
 * Takes the problems of the baseline away. An entry that is not found any longer is a warning, so that
 * the list only becomes shorter. Throws Fault `lint-baseline`.
 *
 * @param objects what was looked at: another environment may have the objects of other entries
 * @param isJudged whether a rule was used: what others found before may be there still
 */
export function subtractBaseline(
  problems: readonly IdentifiedProblem[],
  place: BaselinePlace,
  objects: readonly RuleObject[],
  isJudged: (rule: string) => boolean = () => true,
): RemainingProblems {
  const entries = new Map(readBaseline(place).map((entry) => [keyOf(entry), entry]));
  const found = new Set(problems.map(({ identity }) => keyOf(identity)));
  const rest = problems.filter(({ identity }) => !entries.has(keyOf(identity)));
  const present = new Set(
    objects.map(({ chart, json }) => objectKey(chart, kindOf(json), nameOf(json))),
  );
  const stale = [...entries].flatMap(([key, entry]) =>
    found.has(key) ||
    !isJudged(entry.rule) ||
    !present.has(objectKey(entry.chart, entry.kind, entry.name))
      ? []
      : [toStale(entry, place)],
  );
  return {
    failures: [...rest.map(({ failure }) => failure), ...stale],
    accepted: problems.length - rest.length,
  };
}

/**
 * Replaces the baseline by all problems that there are now, sorted, one entry per line of a diff.
 *
 * @returns how many there are
 */
export async function writeBaseline(
  problems: readonly IdentifiedProblem[],
  place: BaselinePlace,
): Promise<number> {
  const all = new Map(problems.map(({ identity }) => [keyOf(identity), identity]));
  const entries = [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  await replaceFile(fileOf(place), `${renderJson({ problems: entries })}\n`);
  return entries.length;
}

function readBaseline(place: BaselinePlace): readonly ProblemIdentity[] {
  let text: string;
  try {
    text = readFileSync(fileOf(place), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw broken(place, 'it cannot be read', error);
  }
  const content = parseJson(text, place);
  const entries = isRecord(content) ? content['problems'] : undefined;
  if (!Array.isArray(entries) || !entries.every(isIdentity))
    throw broken(place, 'problems must be a list of objects with rule, chart, kind, name and path');
  return entries;
}

function parseJson(text: string, place: BaselinePlace): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(place, 'it is not JSON', error);
  }
}

function isIdentity(entry: unknown): entry is ProblemIdentity {
  return (
    isRecord(entry) &&
    ['rule', 'chart', 'kind', 'name', 'path'].every((key) => typeof entry[key] === 'string')
  );
}

function toStale(
  { rule, chart, kind, name, path }: ProblemIdentity,
  place: BaselinePlace,
): ChartFailure {
  const error = fault({
    code: 'stale-baseline',
    message: `the baseline accepts ${rule} in ${kind} ${name}, which is not found any longer`,
    location: { file: `${place.chartsRoot}/${LINT_BASELINE}`, path },
    hint: 'Run lint with --write-baseline, and commit the file.',
  });
  return { chart, error, severity: 'warning' };
}

function broken({ chartsRoot }: BaselinePlace, why: string, cause?: unknown): Error {
  return fault({
    code: 'lint-baseline',
    message: `the baseline of lint is not valid: ${why}`,
    location: { file: `${chartsRoot}/${LINT_BASELINE}` },
    hint: 'Restore it from Git, or write it again: lint with --write-baseline.',
    ...(cause === undefined ? {} : { causes: [cause] }),
  });
}

function keyOf({ rule, chart, kind, namespace, name, path }: ProblemIdentity): string {
  return JSON.stringify([chart, kind, namespace ?? '', name, rule, path]);
}

function objectKey(chart: string, kind: string, name: string): string {
  return JSON.stringify([chart, kind, name]);
}

function fileOf({ root, chartsRoot }: BaselinePlace): string {
  return join(root, chartsRoot, LINT_BASELINE);
}
