import { countNoun } from '@dhallmark/fault';
import { nameUser, type VariableStatus } from '@dhallmark/secret-gen';
import { layOutTable, type Cell, type TableOptions } from '../report/lay-out-table.ts';
import type { ReportedVariable } from '../report/render-variables.ts';
import { isReady } from './is-ready.ts';

/** One row per variable: whether it is set and well-formed, its form, and what needs it. */
export function renderVariables(
  statuses: readonly VariableStatus[],
  environment: string,
  options: TableOptions,
): string {
  const rows = statuses.map((status): readonly Cell[] => {
    const users = status.uses.map(({ secret, key, ...chart }) =>
      [nameUser(chart), secret, key].filter(Boolean).join(' '),
    );
    const style = isReady(status, environment) ? 'green' : 'red';
    return [
      { text: status.variable },
      { text: stateOf(status, environment), style },
      { text: status.forms.join(' and ') },
      { text: users.join('; ') },
    ];
  });
  const missing = statuses.filter((status) => !isReady(status, environment)).length;
  return [
    ...(rows.length === 0 ? [] : [layOutTable(HEADER, rows, options)]),
    `${environment}: ${countNoun(statuses.length, 'variable')}, ${missing} to be set or corrected`,
  ].join('\n');
}

const HEADER = ['VARIABLE', 'STATE', 'FORM', 'NEEDED BY'];

/** One row per render variable and value: these are not secret. Empty where there is none. */
export function renderRenderVariables(
  variables: readonly ReportedVariable[],
  options: TableOptions,
): string {
  if (variables.length === 0) return '';
  const rows = variables.map(({ name, type, value, from, charts }): readonly Cell[] => [
    { text: name },
    { text: value ?? 'not set' },
    { text: from },
    { text: type },
    { text: charts.map((chart) => nameUser({ chart })).join('; ') },
  ]);
  return layOutTable(RENDER_HEADER, rows, options);
}

const RENDER_HEADER = ['RENDER VARIABLE', 'VALUE', 'FROM', 'TYPE', 'READ BY'];

function stateOf(status: VariableStatus, environment: string): string {
  if (status.forms.length > 1) return 'forms differ';
  if (status.isSet) return status.isWellFormed ? 'set' : 'not well-formed';
  return status.hasDefault && environment === 'local' ? 'default' : 'not set';
}
