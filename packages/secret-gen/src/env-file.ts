import { parse } from 'dotenv';
import type { VariableUse } from './variables.ts';

/**
 * The variables of an env file, by dotenv's rules, without expansion: `pa$word` stays as it is.
 * Later lines win.
 */
export function parseEnvFile(text: string): Record<string, string> {
  return parse(text);
}

const placeholders = { text: 'change-me', base64: 'Y2hhbmdlLW1l', file: './change-me' } as const;

/**
 * The text of `secrets.env.example`: each variable with who needs it and in which form. Values of
 * the present example stay, so that those that must be well-formed (a certificate, a docker config)
 * are written once by hand.
 */
export function renderEnvExample(
  uses: readonly VariableUse[],
  present: Readonly<Record<string, string>> = {},
): string {
  const byName = Map.groupBy(uses, (use) => use.source.variable);
  const blocks = [...byName.keys()].toSorted().map((variable) => {
    const mine = byName.get(variable) ?? [];
    const form = mine[0]?.source.form ?? 'text';
    const needs = mine.map(({ chart, secret, key }) => `# ${chart}: ${secret}${key && ` ${key}`}`);
    const value = present[variable] ?? placeholders[form];
    return [...new Set(needs), `# form: ${form}`, `${variable}=${quote(value)}`].join('\n');
  });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

const head = `# Examples only. Copy this file to secrets.env, which Git ignores, and put real values there.
# It is read as it stands, without expansion, in the environment local alone.`;

/** A quoting that dotenv reads back unchanged; only a value that stood without quotes has none. */
function quote(value: string): string {
  if (/^[\w./:@%+=,-]*$/.test(value)) return value;
  const mark = ["'", '`', '"'].find(
    (quotation) => !value.includes(quotation) && !(quotation === '"' && /\\[nr]/.test(value)),
  );
  return mark === undefined ? value : `${mark}${value}${mark}`;
}
