import { keywords, reserved } from './keywords.ts';

const simple = /^[A-Za-z_][A-Za-z0-9_/-]*$/u;

/** A field's or alternative's name, where `Some` and builtins need no quotes. */
export function anyLabelOrSome(label: string): string {
  return simple.test(label) && (!keywords.has(label) || label === 'Some') ? label : quoted(label);
}

/** A selected field's name, where builtins need no quotes. */
export function anyLabel(label: string): string {
  return simple.test(label) && !keywords.has(label) ? label : quoted(label);
}

/** A variable's name. */
export function variableLabel(label: string): string {
  const free = !keywords.has(label) && !reserved.has(label);
  return free && simple.test(label) ? label : quoted(label);
}

function quoted(label: string): string {
  return `\`${label}\``;
}
