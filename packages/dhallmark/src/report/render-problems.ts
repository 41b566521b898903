import { styleText } from 'node:util';
import type { Problem } from './make-report.ts';

/** All problems, each with its charts, so that one run shows everything. Empty where there are none. */
export function renderProblems(problems: readonly Problem[], color: boolean): string {
  const same = Map.groupBy(problems, ({ code, text, hint }) => JSON.stringify([code, text, hint]));
  return [...same.values()].map((each) => renderProblem(each, color)).join('\n\n');
}

/** One problem of one or several charts: a faulty file that they share is told once. */
function renderProblem(same: readonly Problem[], color: boolean): string {
  const [problem] = same;
  if (problem === undefined) return '';
  const charts = same.flatMap(({ chart }) =>
    chart === undefined ? [] : [chart === '.' ? 'the umbrella chart' : chart],
  );
  const title = `error[${problem.code}]${charts.length === 0 ? '' : ` in ${[...new Set(charts)].join(', ')}`}:`;
  const shown = color ? styleText('red', title, { validateStream: false }) : title;
  return [
    `${shown} ${problem.text}`,
    ...(problem.hint === undefined ? [] : [`  ${problem.hint}`]),
  ].join('\n');
}
