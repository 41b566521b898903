import type { Expr, Import } from '@dhallmark/dhall';

/** As `dhall format` has it. */
const width = 80;

const keywords = new Set(
  'if then else let in using missing assert as Infinity NaN merge Some toMap forall with showConstructor'.split(
    ' ',
  ),
);

/**
 * The text of a generated expression, laid out as `dhall format` lays it out, with a newline at the
 * end. Throws TypeError for a kind of node that the generator does not make.
 */
export function printDhall(expr: Expr): string {
  return `${layout(expr, 0)}\n`;
}

/** The expression from `column` on: in one line where it fits, else broken and indented to the column. */
function layout(expr: Expr, column: number): string {
  const line = flat(expr);
  return column + line.length <= width ? line : broken(expr, column);
}

function broken(expr: Expr, column: number): string {
  const margin = `\n${' '.repeat(column)}`;
  switch (expr.kind) {
    case 'RecordType':
      return fields(expr.fields, ':', '{ ', ', ', '}', column);
    case 'Record':
      return fields(expr.fields, '=', '{ ', ', ', '}', column);
    case 'UnionType':
      return fields(expr.alternatives, ':', '< ', '| ', '>', column);
    case 'App':
      return `${operand(expr.fn, column)}${margin}  ${operand(expr.arg, column + 2)}`;
    case 'Op':
      return `  ${layout(expr.left, column + 2)}${margin}${expr.op} ${layout(expr.right, column + 2)}`;
    default:
      return flat(expr);
  }
}

function fields(
  entries: ReadonlyMap<string, Expr | undefined>,
  sign: string,
  open: string,
  separator: string,
  close: string,
  column: number,
): string {
  const margin = `\n${' '.repeat(column)}`;
  const lines = [...entries].map(([label, value]) => {
    const head = quoteLabel(label);
    if (value === undefined) return head;
    const line = `${head} ${sign} ${flat(value)}`;
    if (column + 2 + line.length <= width) return line;
    return `${head} ${sign}${margin}    ${layout(value, column + 4)}`;
  });
  return `${open}${lines.join(`${margin}${separator}`)}${margin}${close}`;
}

function operand(expr: Expr, column: number): string {
  if (isAtom(expr)) return layout(expr, column);
  const line = `(${flat(expr)})`;
  if (column + line.length <= width) return line;
  return `( ${layout(expr, column + 2)}\n${' '.repeat(column)})`;
}

function isAtom(expr: Expr): boolean {
  return expr.kind !== 'App' && expr.kind !== 'Op' && expr.kind !== 'Some';
}

function atom(expr: Expr): string {
  return isAtom(expr) ? flat(expr) : `(${flat(expr)})`;
}

function flat(expr: Expr): string {
  switch (expr.kind) {
    case 'Builtin':
      return expr.name;
    case 'Text':
      return quoteText(expr.suffix);
    case 'App':
      return `${expr.fn.kind === 'App' ? flat(expr.fn) : atom(expr.fn)} ${atom(expr.arg)}`;
    case 'Some':
      return `Some ${atom(expr.value)}`;
    case 'Op':
      return `${atom(expr.left)} ${expr.op} ${atom(expr.right)}`;
    case 'Field':
      return `${expr.record.kind === 'Import' ? `(${flat(expr.record)})` : atom(expr.record)}.${quoteLabel(expr.label)}`;
    case 'RecordType':
      return expr.fields.size === 0 ? '{}' : `{ ${flatFields(expr.fields, ':', ', ')} }`;
    case 'Record':
      return expr.fields.size === 0 ? '{=}' : `{ ${flatFields(expr.fields, '=', ', ')} }`;
    case 'UnionType':
      return `< ${flatFields(expr.alternatives, ':', ' | ')} >`;
    case 'Import':
      return importPath(expr);
    default:
      throw new TypeError(`The generator does not print ${expr.kind}`);
  }
}

function flatFields(
  entries: ReadonlyMap<string, Expr | undefined>,
  sign: string,
  separator: string,
): string {
  return [...entries]
    .map(([label, value]) =>
      value === undefined ? quoteLabel(label) : `${quoteLabel(label)} ${sign} ${flat(value)}`,
    )
    .join(separator);
}

function importPath(expr: Import): string {
  if (expr.location.type !== 'local') {
    throw new TypeError('The generator makes local imports only');
  }
  const { directory, file } = expr.location.path;
  return ['.', ...directory, file].join('/');
}

function quoteLabel(label: string): string {
  return /^[A-Za-z_][A-Za-z0-9_/-]*$/.test(label) && !keywords.has(label) ? label : `\`${label}\``;
}

function quoteText(value: string): string {
  return JSON.stringify(value).replaceAll('$', String.raw`\u0024`);
}
