import { withBudget } from '../eval/budget.ts';
import { fault } from '../fault.ts';
import type { JsValue } from '../marshal/to-js.ts';
import { placeText, type Path } from '../marshal/unsupported-value.ts';

/**
 * The source code of a module whose default export is the value.
 *
 * @throws Fault `js-unsupported` for functions, which need the evaluator; `too-deep`
 * @example
 * renderModule({ port: 8080 }); // 'export default {"port":8080};\n'
 */
export function renderModule(value: JsValue): string {
  return withBudget(undefined, () => {
    const parts: string[] = [];
    write(value, undefined, parts);
    return `export default ${parts.join('')};\n`;
  });
}

function write(value: JsValue, path: Path | undefined, parts: string[]): void {
  if (value === null || typeof value === 'boolean') parts.push(String(value));
  else if (typeof value === 'string') parts.push(stringSource(value));
  else if (typeof value === 'bigint') parts.push(`${value}n`);
  else if (typeof value === 'number') parts.push(Object.is(value, -0) ? '-0' : String(value));
  else if (typeof value === 'function') throw unsupported(path);
  else if (value instanceof Uint8Array) {
    parts.push(`/* @__PURE__ */ new Uint8Array([${value.join(',')}])`);
  } else if (Array.isArray(value)) writeItems(value, path, parts);
  else writeFields(value, path, parts);
}

function writeItems(items: readonly JsValue[], path: Path | undefined, parts: string[]): void {
  parts.push('[');
  for (const [at, item] of items.entries()) {
    if (at > 0) parts.push(',');
    write(item, { at, path }, parts);
  }
  parts.push(']');
}

function writeFields(
  fields: Readonly<Record<string, JsValue>>,
  path: Path | undefined,
  parts: string[],
): void {
  parts.push('{');
  for (const [position, [label, value]] of Object.entries(fields).entries()) {
    if (position > 0) parts.push(',');
    const name = stringSource(label);
    // without brackets it would set the prototype
    parts.push(label === '__proto__' ? `[${name}]` : name, ':');
    write(value, { at: label, path }, parts);
  }
  parts.push('}');
}

/** As JSON, but so that the code may be inside of a `<script>` element. */
function stringSource(text: string): string {
  return JSON.stringify(text).replaceAll('<', String.raw`\u003c`);
}

function unsupported(path: Path | undefined): Error {
  return fault({
    code: 'js-unsupported',
    message: `a function cannot be built into a module${placeText(path)}`,
    hint: 'Apply it in the Dhall file, or read the file with `load` at run time.',
  });
}
