import { locationText, type FaultJson } from '@dhallmark/fault';
import { escapeLine, painter } from '@dhallmark/fault/terminal';
import type { Check } from './check.ts';

const COLORS = { ok: 'green', warning: 'yellow', failed: 'red' } as const;

/** One line per check, causes and a remedy below each problem, then the totals. */
export function renderChecks(
  checks: readonly Check[],
  environment: string,
  color: boolean,
): string {
  const paint = painter(color);
  const lines = checks.flatMap(({ name, status, detail, causes, remedy }) => [
    `${paint(COLORS[status], status.padEnd('warning'.length))}  ${escapeLine(`${name}: ${detail}`)}`,
    ...[...causes.flatMap(describeCause), ...(remedy === undefined ? [] : [remedy])].map(
      (line) => `         ${escapeLine(line)}`,
    ),
  ]);
  const count = (status: Check['status']): number =>
    checks.filter((check) => check.status === status).length;
  const sum = `${environment}: ${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed`;
  return [...lines, sum].join('\n');
}

/** A cause with what to do about it, then what caused it. */
function describeCause(cause: FaultJson): readonly string[] {
  const { message, hint, causes = [] } = cause;
  const place = locationText(cause);
  const advice = hint === undefined ? '' : ` (${hint})`;
  const shown = place === '' ? message : `${place}: ${message}`;
  return [`caused by: ${shown}${advice}`, ...causes.flatMap(describeCause)];
}
