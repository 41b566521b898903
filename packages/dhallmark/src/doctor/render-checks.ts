import { styleText } from 'node:util';
import type { Check } from './check.ts';

const COLORS = { ok: 'green', warning: 'yellow', failed: 'red' } as const;

/** A line a check, a remedy below what is not well, and the sum. */
export function renderChecks(
  checks: readonly Check[],
  environment: string,
  color: boolean,
): string {
  const lines = checks.map(({ name, status, detail, remedy }) => {
    const word = status.padEnd('warning'.length);
    const shown = color ? styleText(COLORS[status], word, { validateStream: false }) : word;
    const advice = remedy === undefined ? '' : `\n         ${remedy}`;
    return `${shown}  ${name}: ${detail}${advice}`;
  });
  const count = (status: Check['status']): number =>
    checks.filter((check) => check.status === status).length;
  const sum = `${environment}: ${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed`;
  return [...lines, sum].join('\n');
}
