import type { Json, Residual } from '@dhallmark/dhall';
import { renderYaml, toHelmTemplate } from '../files/render-yaml.ts';
import { sortKeys } from '../objects/sort-keys.ts';
import { ResidualCompiler, type ToHelmPath } from './compile-residual.ts';
import { action, pipeline, type Code } from './go-code.ts';
import { canBeNull, partOf } from './residual-facts.ts';
import { toPlainJson } from '../dhall/plain-json.ts';

/** A line of a template: an action without output, or a line of YAML with its indentation. */
interface Line {
  readonly kind: 'action' | 'yaml';
  readonly text: string;
  readonly indent: number;
}

/**
 * A template for Helm whose output is the JSON of a residual, as YAML: the documents of its items for a list.
 *
 * @param toHelmPath where a part of the values is in the chart
 * @example
 * writeTemplate(residual, (path) => path); // 'kind: Deployment\nspec:\n  replicas: {{ .Values.replicas | toJson }}\n'
 */
export function writeTemplate(residual: Residual, toHelmPath: ToHelmPath): string {
  const writer = new TemplateWriter(new ResidualCompiler(toHelmPath));
  const documents = listsOf(residual).flatMap((part, at) => writer.documents(part, at === 0));
  return documents.map(({ text, indent }) => `${' '.repeat(indent)}${text}\n`).join('');
}

/** The lists that a residual joins; anything else is a list of one. */
function listsOf(residual: Residual): readonly Residual[] {
  if (residual.kind === 'join' && !residual.isMap) return residual.lists;
  return [residual];
}

class TemplateWriter {
  readonly #compiler: ResidualCompiler;

  constructor(compiler: ResidualCompiler) {
    this.#compiler = compiler;
  }

  /** Objects as documents; `isFirst` of those that no document is before. */
  documents(residual: Residual, isFirst: boolean): readonly Line[] {
    const separator = yaml('---', 0);
    if (residual.kind === 'list' && !residual.isMap) {
      return residual.items.flatMap((item, at) => this.documents(item, isFirst && at === 0));
    }
    if (residual.kind === 'json' && Array.isArray(residual.json)) {
      const items = (residual.json as readonly Json[]).map((json): Residual => ({
        kind: 'json',
        json,
      }));
      return items.flatMap((item, at) => this.documents(item, isFirst && at === 0));
    }
    if (residual.kind === 'each') {
      return this.#loop(residual, () => this.documents(residual.body, false));
    }
    if (residual.kind === 'if' || residual.kind === 'match') {
      return this.#branches(residual, (branch) => this.documents(branch, false));
    }
    if (residual.kind === 'none') return [];
    const lines = this.#block(residual, 0);
    return isFirst ? lines : [separator, ...lines];
  }

  /** A value that is not on the line of a key. */
  #block(residual: Residual, indent: number): readonly Line[] {
    const value = unwrap(this.#compiler.expand(residual));
    if (value.kind === 'record') {
      return sortedFields(value.fields).flatMap(([key, field]) => this.#field(key, field, indent));
    }
    if (value.kind === 'json')
      return yamlLines(toHelmTemplate(renderYaml(toPlainJson(value.json))), indent);
    return this.#scalarLine('', value, indent);
  }

  #field(key: string, residual: Residual, indent: number): readonly Line[] {
    const value = unwrap(this.#compiler.expand(residual));
    switch (value.kind) {
      case 'none':
        return [];
      case 'json':
        if (value.json === null) return [];
        if (endsInSpace(value.json)) break;
        return yamlLines(toHelmTemplate(renderYaml({ [key]: toPlainJson(value.json) })), indent);
      case 'record':
        if ([...value.fields.values()].every(canBeNull)) break;
        return [yaml(`${yamlKey(key)}:`, indent), ...this.#block(value, indent + 2)];
      case 'list':
        if (value.items.length === 0) break;
        if (value.isMap) return this.#map(key, value.items, indent);
        return [yaml(`${yamlKey(key)}:`, indent), ...this.#items(value, indent + 2)];
      case 'each':
      case 'join':
        if (!value.isMap) return this.#list(key, value, indent);
        break;
      case 'if':
      case 'match':
        if (!isScalarChoice(value) || canBeNull(value)) {
          return this.#branches(value, (branch) => this.#field(key, branch, indent));
        }
        break;
      default:
    }
    if (!canBeNull(value)) return this.#scalarLine(`${yamlKey(key)}: `, value, indent);
    const code = this.#compiler.compile(value);
    return [
      ...actions(code.setup),
      ...actions([action(`if not (kindIs "invalid" ${code.operand})`)]),
      yaml(`${yamlKey(key)}: ${output(code)}`, indent),
      ...actions([action('end')]),
    ];
  }

  /** A map with entries that are always there, or as a whole where a key is not known. */
  #map(key: string, items: readonly Residual[], indent: number): readonly Line[] {
    const entries = items.map(
      (item) => [partOf(item, 'mapKey'), partOf(item, 'mapValue')] as const,
    );
    const known = entries.flatMap(([name, value]): [string, Residual][] =>
      name.kind === 'json' && typeof name.json === 'string' ? [[name.json, value]] : [],
    );
    if (known.length < entries.length || known.every(([, value]) => canBeNull(value))) {
      return this.#scalarLine(`${yamlKey(key)}: `, { kind: 'list', items, isMap: true }, indent);
    }
    const fields = new Map(known);
    return [
      yaml(`${yamlKey(key)}:`, indent),
      ...this.#block({ kind: 'record', fields }, indent + 2),
    ];
  }

  /** A list of which some items depend on values: by items where it is not empty, or where one loop is all. */
  #list(key: string, value: Residual, indent: number): readonly Line[] {
    if (hasItems(value)) {
      return [yaml(`${yamlKey(key)}:`, indent), ...this.#items(value, indent + 2)];
    }
    if (value.kind !== 'each' || !hasItems(value.body) || value.over.kind !== 'reference') {
      return this.#scalarLine(`${yamlKey(key)}: `, value, indent);
    }
    const over = this.#compiler.source(value.over);
    return [
      ...actions([...over.setup, action(`if ${pipeline(over.operand)}`)]),
      yaml(`${yamlKey(key)}:`, indent),
      ...this.#items(value, indent + 2),
      ...actions([action('else')]),
      yaml(`${yamlKey(key)}: []`, indent),
      ...actions([action('end')]),
    ];
  }

  #items(list: Residual, indent: number): readonly Line[] {
    switch (list.kind) {
      case 'list':
        return list.items.flatMap((item) => this.#item(item, indent));
      case 'join':
        return list.lists.flatMap((part) => this.#items(part, indent));
      case 'each':
        return this.#loop(list, () => this.#items(list.body, indent));
      case 'if':
      case 'match':
        return this.#branches(list, (branch) => this.#items(branch, indent));
      case 'some':
        return this.#items(list.value, indent);
      case 'json':
        return (list.json as readonly Json[]).flatMap((json) =>
          this.#item({ kind: 'json', json }, indent),
        );
      default: {
        const code = this.#compiler.compile(list);
        const item = this.#compiler.name('item');
        return [
          ...actions([...code.setup, action(`range ${item} := ${pipeline(code.operand)}`)]),
          yaml(`- {{ ${item} | toJson }}`, indent),
          ...actions([action('end')]),
        ];
      }
    }
  }

  #item(residual: Residual, indent: number): readonly Line[] {
    const value = unwrap(this.#compiler.expand(residual));
    if (value.kind === 'json') {
      return yamlLines(toHelmTemplate(renderYaml([toPlainJson(value.json)])), indent);
    }
    if (
      (value.kind === 'if' || value.kind === 'match') &&
      !isScalarChoice(value) &&
      !canBeNull(value)
    ) {
      return this.#branches(value, (branch) => this.#item(branch, indent));
    }
    const isBlock = value.kind === 'record' && ![...value.fields.values()].every(canBeNull);
    if (!isBlock) return this.#scalarLine('- ', value, indent);
    const lines = this.#block(value, indent + 2);
    const [first, ...others] = lines;
    if (first?.kind === 'yaml' && first.indent === indent + 2) {
      return [yaml(`- ${first.text}`, indent), ...others];
    }
    return [yaml('-', indent), ...lines];
  }

  #scalarLine(before: string, residual: Residual, indent: number): readonly Line[] {
    const code = this.#compiler.compile(residual);
    return [...actions(code.setup), yaml(`${before}${output(code)}`, indent)];
  }

  #loop(each: Extract<Residual, { kind: 'each' }>, body: () => readonly Line[]): readonly Line[] {
    return this.#compiler.loop(each.over, each.item, body, actions);
  }

  #branches(
    value: Extract<Residual, { kind: 'if' | 'match' }>,
    write: (branch: Residual) => readonly Line[],
  ): readonly Line[] {
    if (value.kind === 'if') {
      const test = this.#compiler.compile(value.condition);
      return [
        ...actions([...test.setup, action(`if ${pipeline(test.operand)}`)]),
        ...write(value.then),
        ...otherwise(write(value.else)),
        ...actions([action('end')]),
      ];
    }
    const { setup, cases } = this.#compiler.matchCases(value);
    if (cases.length === 1)
      return [...actions(setup), ...cases.flatMap(({ handler }) => write(handler.body))];
    const lines = cases.flatMap(({ test, handler }, at) => {
      const body = write(handler.body);
      if (test === undefined) return otherwise(body);
      return [
        ...actions([action(`${at === 0 ? 'if' : 'else if'} ${pipeline(test.operand)}`)]),
        ...body,
      ];
    });
    return [...actions(setup), ...lines, ...actions([action('end')])];
  }
}

/** Whether it has a string that ends in several white spaces: an action after it would remove them. */
function endsInSpace(json: Json): boolean {
  if (typeof json === 'string') return /\s\s$/u.test(json);
  if (Array.isArray(json)) return (json as readonly Json[]).some(endsInSpace);
  return json instanceof Map && [...(json as ReadonlyMap<string, Json>).values()].some(endsInSpace);
}

function otherwise(lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [...actions([action('else')]), ...lines];
}

/** What a value is in JSON, where that is known. */
function unwrap(residual: Residual): Residual {
  if (residual.kind === 'some') return unwrap(residual.value);
  if (residual.kind !== 'alternative') return residual;
  return residual.payload ? unwrap(residual.payload) : { kind: 'json', json: residual.label };
}

/** Whether all branches are values of one line. */
function isScalarChoice(residual: Residual): boolean {
  const value = unwrap(residual);
  switch (value.kind) {
    case 'if':
      return isScalarChoice(value.then) && isScalarChoice(value.else);
    case 'match':
      return [...value.handlers.values()].every(({ body }) => isScalarChoice(body));
    case 'json':
      return typeof value.json !== 'object' || value.json === null;
    case 'text':
      return value.parts.every((part) => typeof part !== 'string' || !part.includes('\n'));
    case 'record':
    case 'list':
    case 'each':
    case 'join':
      return false;
    default:
      return true;
  }
}

/** Whether a list has an item, whatever the values are. */
function hasItems(list: Residual): boolean {
  switch (list.kind) {
    case 'list':
      return list.items.length > 0;
    case 'json':
      return Array.isArray(list.json) && list.json.length > 0;
    case 'join':
      return list.lists.some(hasItems);
    case 'some':
      return hasItems(list.value);
    case 'if':
      return hasItems(list.then) && hasItems(list.else);
    case 'match':
      return [...list.handlers.values()].every(({ body }) => hasItems(body));
    default:
      return false;
  }
}

function sortedFields(fields: ReadonlyMap<string, Residual>): readonly [string, Residual][] {
  const keys = sortKeys(Object.fromEntries([...fields.keys()].map((key) => [key, null])));
  return keys.map((key) => [key, fields.get(key) as Residual]);
}

function yamlKey(key: string): string {
  return toHelmTemplate(renderYaml({ [key]: 0 }).slice(0, -': 0\n'.length));
}

function output(code: Code): string {
  return `{{ ${pipeline(code.operand)} | toJson }}`;
}

function yaml(text: string, indent: number): Line {
  return { kind: 'yaml', text, indent };
}

function actions(codes: readonly string[]): readonly Line[] {
  return codes.map((text) => ({ kind: 'action', text, indent: 0 }));
}

/** Lines of YAML; an empty line of a string in it gets no indentation. */
function yamlLines(text: string, indent: number): readonly Line[] {
  const lines = text.replace(/\n$/u, '').split('\n');
  return lines.map((line) => yaml(line, line === '' ? 0 : indent));
}
