// What an adapter that runs commands needs besides them.

export { reportFailures, writeFailures, type RunNames } from './report/report-failures.ts';
export { requireReportPlaces, type ProblemFlags } from './report/files/write-reports.ts';
export type { ChartFailure } from './report/chart-failure.ts';
export { CollectedFailures } from './report/collected-failures.ts';
export { toFailures } from './report/failures.ts';
export { printFailures, renderFailures, standardOutput, type Output } from './report/output.ts';
