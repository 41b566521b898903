import { fault } from '../fault.ts';

/** What can be removed and renamed. */
export type Kind = 'chart' | 'environment' | 'secret';

/** The chart of a Secret. Throws Fault `no-chart` where none is given. */
export function requireSecretChart(chart: string | undefined): string {
  if (chart !== undefined) return chart;
  throw fault({
    code: 'no-chart',
    message: 'a Secret belongs to a chart, and none is given',
    hint: 'Pass --chart <name>, or --chart . for the umbrella.',
  });
}
