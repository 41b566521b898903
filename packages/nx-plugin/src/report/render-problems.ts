import { styleText } from 'node:util';
import type { Problem } from './report.ts';

/** All problems, each with its chart, so that one run shows everything. Empty where there are none. */
export function renderProblems(problems: readonly Problem[], color: boolean): string {
  return problems.map((problem) => renderProblem(problem, color)).join('\n\n');
}

function renderProblem({ chart, code, text, hint }: Problem, color: boolean): string {
  const title = `error[${code}]${chart === undefined ? '' : ` in ${chart === '.' ? 'the umbrella chart' : chart}`}:`;
  const shown = color ? styleText('red', title, { validateStream: false }) : title;
  return [`${shown} ${text}`, ...(hint === undefined ? [] : [`  ${hint}`])].join('\n');
}
