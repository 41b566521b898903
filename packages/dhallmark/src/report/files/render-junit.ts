import { locationText } from '@dhallmark/fault';
import { escapeLines } from '@dhallmark/fault/terminal';
import { isError, type ChartFailure } from '../chart-failure.ts';
import { isWorkspaceFile, subjectOf, type ProblemReport } from './problem-report.ts';

/**
 * JUnit XML as GitLab, Azure DevOps and Jenkins read it: one test case per subject, with one failure
 * that lists all its errors, so that a case keeps its name whatever is found. Warnings are output of a case.
 *
 * @param render one problem as lines for people
 * @example
 * renderJunit(report, (failure) => renderFault(failure.error));
 */
export function renderJunit(
  report: ProblemReport,
  render: (failure: ChartFailure) => string,
): string {
  const { command, environment, subjects, failures, notes } = report;
  const bySubject = Map.groupBy(failures, subjectOf);
  const failed = [...bySubject.values()].filter((found) => found.some(isError)).length;
  const names = [...subjects.map((chart) => subjectOf({ chart })), ...bySubject.keys()];
  const suite = [`dhallmark ${command}`, environment].filter(Boolean).join(' ');
  const className = suite.replaceAll(' ', '.');
  const cases = [...new Set(names)].map((name) =>
    renderCase(name, className, bySubject.get(name) ?? [], render),
  );
  const counts = `tests="${cases.length}" failures="${failed}" errors="0"`;

  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attribute('name', suite)} ${counts} time="0">`,
    `  <testsuite ${attribute('name', suite)} ${counts} skipped="0" time="0">`,
    ...cases,
    ...(notes.length === 0 ? [] : [`    <system-out>${escape(notes.join('\n'))}</system-out>`]),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function renderCase(
  name: string,
  className: string,
  found: readonly ChartFailure[],
  render: (failure: ChartFailure) => string,
): string {
  const errors = found.filter(isError);
  const warnings = found.filter((each) => !isError(each));
  const [first] = errors;
  const head = `<testcase ${attribute('name', name)} ${attribute('classname', className)} time="0"`;
  if (found.length === 0) return `    ${head}/>`;
  const textOf = (each: readonly ChartFailure[]): string =>
    escape(escapeLines(each.map(render).join('\n\n')));
  return [
    `    ${head}>`,
    ...(first === undefined
      ? []
      : [`      <failure ${describeErrors(first, errors.length)}>${textOf(errors)}</failure>`]),
    ...(warnings.length === 0 ? [] : [`      <system-out>${textOf(warnings)}</system-out>`]),
    '    </testcase>',
  ].join('\n');
}

function describeErrors(first: ChartFailure, count: number): string {
  const { message, code } = first.error;
  const title =
    count === 1 ? [placeOf(first), message].filter(Boolean).join(': ') : `${count} problems`;
  return `${attribute('message', title)} ${attribute('type', code)}`;
}

function placeOf({ chart, error }: ChartFailure): string {
  const { location } = error;
  return isWorkspaceFile(location.file) || chart === undefined ? locationText(location) : '';
}

function attribute(name: string, value: string): string {
  return `${name}="${escape(value).replaceAll('\n', '&#10;')}"`;
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};

/** XML 1.0 has no way to write the other control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll(/[<>&"]/g, (character) => entities[character] ?? character);
}
