import type { CodeTable } from '@dhallmark/fault';
import { renderJson } from '@dhallmark/fault/terminal';
import type { ChartFailure } from '../chart-failure.ts';
import { describeFault, isWorkspaceFile, subjectOf, type ProblemReport } from './problem-report.ts';

/**
 * SARIF 2.1.0 (OASIS), as code scanning of GitHub and Azure DevOps reads it: one run, with one rule
 * per error code that was found.
 *
 * @param tables explain the codes
 * @example
 * renderSarif(report, [codes]);
 */
export function renderSarif(report: ProblemReport, tables: readonly CodeTable[]): string {
  const { command, environment, failures, notes } = report;
  const ids = [...new Set(failures.map(({ error }) => error.code))].toSorted();
  const rules = ids.map((id) => describeRule(id, tables));
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dhallmark', rules } },
        automationDetails: { id: ['dhallmark', command, environment].filter(Boolean).join('/') },
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notes.map((text) => ({ level: 'note', message: { text } })),
          },
        ],
        results: failures.map((failure) => describeResult(failure, ids)),
      },
    ],
  });
}

function describeRule(id: string, tables: readonly CodeTable[]): object {
  const entry = tables.find((table) => Object.hasOwn(table, id))?.[id];
  if (entry === undefined) return { id };
  return {
    id,
    shortDescription: { text: entry.meaning },
    help: { text: entry.remedy },
  };
}

function describeResult({ chart, error, severity }: ChartFailure, ids: readonly string[]): object {
  return {
    ruleId: error.code,
    ruleIndex: ids.indexOf(error.code),
    level: severity ?? 'error',
    message: { text: describeFault(error) },
    locations: [describeLocation({ chart, error })],
  };
}

function describeLocation({ chart, error }: ChartFailure): object {
  const { file, line, column, path } = error.location;
  const inDocument = path === undefined || path === '' ? undefined : path;
  const logical = {
    logicalLocations: [
      { fullyQualifiedName: [subjectOf({ chart }), inDocument].filter(Boolean).join(': ') },
    ],
  };
  if (!isWorkspaceFile(file)) return logical;
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' },
      ...(line === undefined
        ? {}
        : {
            region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
          }),
    },
    ...logical,
  };
}

function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
