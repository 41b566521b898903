const identifier = /^[A-Za-z_$][\w$]*$/u;

/** Words that cannot name a variable in a module of TypeScript. */
const reserved = new Set(
  [
    'arguments await break case catch class const continue debugger default delete do else enum eval',
    'export extends false finally for function if implements import in instanceof interface let new null',
    'package private protected public return static super switch this throw true try typeof var void',
    'while with yield',
  ].flatMap((line) => line.split(' ')),
);

/** Names of types that TypeScript has itself. */
const builtinTypes = new Set(
  'any bigint boolean never null number object string symbol undefined unknown void'.split(' '),
);

/** A label as the name of a property: in quotes, unless it is an identifier. */
export function propertyName(label: string): string {
  return identifier.test(label) ? label : JSON.stringify(label);
}

/** The name of a parameter; `argument` for what is not a name in TypeScript. */
export function parameterName(label: string): string {
  return label !== '_' && isVariableName(label) ? label : 'argument';
}

/** Whether a variable can have this name. */
function isVariableName(name: string): boolean {
  return identifier.test(name) && !reserved.has(name);
}

/** Whether a type can have this name. */
export function isTypeName(name: string): boolean {
  return isVariableName(name) && !builtinTypes.has(name);
}

/** A comment of TypeScript, with a line break at the end. */
export function docComment(text: string, indent = ''): string {
  const lines = text
    .trim()
    .replaceAll('*/', String.raw`*\/`)
    .split(/\r?\n/u)
    .map((line) => line.trimEnd());
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  const inner = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`);
  return `${indent}/**\n${inner.join('')}${indent} */\n`;
}
