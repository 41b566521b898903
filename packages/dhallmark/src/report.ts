// What a run found, and how it is shown to people.

export { wantsColor } from './report/color.ts';
export type { MakeReport, Outcome, Problem, ReportRow } from './report/make-report.ts';
export { renderProblems } from './report/render-problems.ts';
export { renderJson, renderTable } from './report/render-make-report.ts';
export { toProblems } from './report/failures.ts';
export { renderChecks } from './doctor/render-checks.ts';
export { isReady } from './env/is-ready.ts';
export { renderVariables } from './env/render-variables.ts';
export { UnpublishableTree } from './publish/unpublishable-tree.ts';
export { renderRecords } from './rekey/render-records.ts';
