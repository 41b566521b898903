import { locationText, type FaultJson } from '@dhallmark/fault';
import { layOutTable, type Cell, type TableOptions } from '../report/lay-out-table.ts';
import type { Check } from './check.ts';

const COLORS = { ok: 'green', warning: 'yellow', failed: 'red' } as const;

/** One row per check, causes and a remedy below each problem, then the totals. */
export function renderChecks(
  checks: readonly Check[],
  environment: string,
  options: TableOptions,
): string {
  const rows = checks.map(({ name, status, detail, causes, remedy }): readonly Cell[] => {
    const more = [...causes.flatMap(describeCause), ...(remedy === undefined ? [] : [remedy])];
    const lines = [`${name}: ${detail}`, ...more].map((line) => line.replaceAll('\n', ' '));
    return [{ text: status, style: COLORS[status] }, { text: lines.join('\n') }];
  });
  const count = (status: Check['status']): number =>
    checks.filter((check) => check.status === status).length;
  const sum = `${environment}: ${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed`;
  return [layOutTable(['STATUS', 'CHECK'], rows, options), sum].join('\n');
}

/** A cause with what to do about it, then what caused it. */
function describeCause(cause: FaultJson): readonly string[] {
  const { message, hint, causes = [] } = cause;
  const place = locationText(cause);
  const advice = hint === undefined ? '' : ` (${hint})`;
  const shown = place === '' ? message : `${place}: ${message}`;
  return [`caused by: ${shown}${advice}`, ...causes.flatMap(describeCause)];
}
