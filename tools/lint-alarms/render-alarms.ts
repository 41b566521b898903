import { chooseSeverity, rules } from '@dhallmark/kubernetes-rules';
import { judgements } from './judgements.ts';

/** What `npm run lint-alarms` counted. */
export interface AlarmData {
  readonly charts: number;
  readonly objects: number;
  /** By rule. */
  readonly findings: Readonly<Record<string, number>>;
}

/** The section of docs/lint-comparison.md about false alarms. */
export function renderAlarms({ charts, objects, findings }: AlarmData): string {
  const found = rules.filter(({ name }) => findings[name] !== undefined);
  const severityOf = chooseSeverity({}, new Map());
  const rows = found.map((rule) => {
    const { name } = rule;
    const severity = severityOf(rule, '');
    const number = findings[name] ?? 0;
    const { external, wrong, why } = judgements[name] ?? { external: 0, wrong: 0, why: '' };
    const precision = Math.round((100 * (number - wrong)) / number);
    return `| \`${name}\` | ${severity} | ${number} | ${external} | ${wrong} | ${precision} % | ${why} |`;
  });
  const total = Object.values(findings).reduce((sum, number) => sum + number, 0);
  const wrong = Object.values(judgements).reduce((sum, each) => sum + each.wrong, 0);
  return `## False alarms

All rules, with their default severities, looked at ${objects} objects that \`helm template\` makes of ${charts} public charts with their default values. Each kind
of finding was looked at. "Elsewhere" counts references to objects that something outside of the charts makes; such an object is
[declared once](lint.md#objects-that-something-else-creates). "False" counts findings in objects that are right: ${wrong} of ${total}. The other
${rules.length - found.length} rules find nothing.

| rule | severity | findings | elsewhere | false | precision | |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
