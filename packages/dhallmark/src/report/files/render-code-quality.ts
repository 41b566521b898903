import { createHash } from 'node:crypto';
import { renderJson } from '@dhallmark/fault/terminal';
import { describeFault, isWorkspaceFile, subjectOf, type ProblemReport } from './problem-report.ts';

/**
 * A report for GitLab's `artifacts:reports:codequality`. GitLab needs a file: a problem without one
 * is shown at the charts' folder. The fingerprint does not contain the line, so that a problem stays
 * the same one when lines are added before it.
 *
 * @param chartsRoot relative to the workspace
 * @example
 * renderCodeQuality(report, 'charts');
 */
export function renderCodeQuality(report: ProblemReport, chartsRoot: string): string {
  const seen = new Map<string, number>();
  const issues = report.failures.map((failure) => {
    const { chart, error, severity } = failure;
    const { file, line = 1 } = error.location;
    const path = isWorkspaceFile(file) ? file : chartPath(chart, chartsRoot);
    const identity = JSON.stringify([error.code, path, subjectOf({ chart }), error.message]);
    const repeated = seen.get(identity) ?? 0;
    seen.set(identity, repeated + 1);
    return {
      description: describeFault(error),
      check_name: error.code,
      fingerprint: createHash('sha256').update(`${repeated} ${identity}`).digest('hex'),
      severity: severity === 'warning' ? 'minor' : 'major',
      location: { path, lines: { begin: line } },
    };
  });
  return renderJson(issues);
}

function chartPath(chart: string | undefined, chartsRoot: string): string {
  const folder = chart === undefined || chart === '.' ? chartsRoot : `${chartsRoot}/${chart}`;
  return `${folder}/chart.dhall`;
}
