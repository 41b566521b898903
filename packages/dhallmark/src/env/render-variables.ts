import { escapeLine, painter } from '@dhallmark/fault/terminal';
import type { VariableStatus } from '@dhallmark/secret-gen';
import { isReady } from './is-ready.ts';

/** One line per variable: whether it is set and well-formed, its form, and what needs it. */
export function renderVariables(
  statuses: readonly VariableStatus[],
  environment: string,
  color: boolean,
): string {
  const paint = painter(color);
  const width = Math.max(0, ...statuses.map(({ variable }) => variable.length));
  const lines = statuses.map((status) => {
    const state = stateOf(status, environment).padEnd('not well-formed'.length);
    const shown = paint(isReady(status, environment) ? 'green' : 'red', state);
    const users = status.uses.map(({ chart, secret, key }) =>
      [chart === '.' ? 'umbrella' : chart, secret, key].filter(Boolean).join(' '),
    );
    return `${escapeLine(status.variable).padEnd(width)}  ${shown}  ${status.forms.join(' and ').padEnd(6)}  ${escapeLine(users.join('; '))}`.trimEnd();
  });
  const missing = statuses.filter((status) => !isReady(status, environment)).length;
  return [
    ...lines,
    `${environment}: ${statuses.length} variables, ${missing} to be set or corrected`,
  ].join('\n');
}

function stateOf(status: VariableStatus, environment: string): string {
  if (status.forms.length > 1) return 'forms differ';
  if (status.isSet) return status.isWellFormed ? 'set' : 'not well-formed';
  return status.hasDefault && environment === 'local' ? 'default' : 'not set';
}
