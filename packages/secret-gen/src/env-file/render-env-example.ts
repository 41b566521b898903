import type { VariableForm } from '../specs/secret-spec.ts';
import { nameUser, type VariableUse } from '../values/list-variables.ts';

const placeholders: Readonly<Record<VariableForm, string>> = {
  text: 'change-me',
  base64: 'Y2hhbmdlLW1l',
  file: './change-me',
};

/**
 * The content of `secrets.env.example`: each variable with its users and its form. Values of the
 * `present` example are kept, so that a value with a format (a certificate, a docker config) is
 * written once by hand. `kept` are lines of comments before variables, for what others than these users
 * need; a variable that only they need is written, too.
 *
 * @example
 * writeFileSync('secrets.env.example', renderEnvExample(listUses(charts), parseEnvFile(present, 'secrets.env.example').values));
 */
export function renderEnvExample(
  uses: readonly VariableUse[],
  present: Readonly<Record<string, string>> = {},
  kept: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const byName = Map.groupBy(uses, (use) => use.source.variable);
  const used = [...byName].map(([variable, all]): readonly [string, string] => {
    const users = [...all.map(describeUse), ...(kept.get(variable) ?? [])];
    const form = all[0]?.source.form ?? 'text';
    const value = present[variable] ?? placeholders[form];
    // the order does not depend on which of them was written last
    const listed = kept.has(variable) ? users.toSorted() : users;
    const lines = [...new Set(listed), `# form: ${form}`, `${variable}=${quote(value)}`];
    return [variable, lines.join('\n')];
  });
  const ofOthers = [...kept]
    .filter(([variable]) => !byName.has(variable))
    .map(([variable, comments]): readonly [string, string] => [
      variable,
      [...comments, `${variable}=${quote(present[variable] ?? '')}`].join('\n'),
    ]);
  const blocks = [...used, ...ofOthers].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${[head, ...blocks.map(([, block]) => block)].join('\n\n')}\n`;
}

function describeUse({ secret, key, ...chart }: VariableUse): string {
  return `# ${nameUser(chart)}: ${secret}${key && ` ${key}`}`;
}

const head = `# Examples only. Copy this file to secrets.env, which Git ignores, and enter the real values there.
# Values are read as they are written, without expansion, in the environment local only.`;

/** A quoting that `parseEnvFile` reads back unchanged. */
function quote(value: string): string {
  if (/^[\w./:@%+=,-]*$/.test(value)) return value;
  const mark = value.includes('\r') ? undefined : ["'", '`'].find((each) => !value.includes(each));
  if (mark !== undefined) return mark + value + mark;
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\r', String.raw`\r`)}"`;
}
