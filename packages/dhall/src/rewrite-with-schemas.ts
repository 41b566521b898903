import { isFault } from '@dhallmark/fault';

import { encode } from './binary/encode.ts';
import { fault } from './fault.ts';
import { infer, normalForm, typeOf } from './phases.ts';
import type { Normalized, Resolved } from './phases.ts';
import { hexDigest } from './semantic-hash/semantic-hash.ts';
import { alphaNormalize } from './tools/alpha-normalize.ts';
import type { Expr, RecordLit } from './syntax/expr.ts';
import { sortedLabels } from './syntax/label-order.ts';
import { mapChildren } from './syntax/map-children.ts';

/**
 * The normal form of a program in which `schemas.Name::{ … }` replaces every record that has the type
 * of a schema, without the fields that have their default. `schemas` is a free variable of the result.
 * Records that use a variable of a function around them are left as they are.
 *
 * @returns undefined where no record has the type of a schema
 * @throws Fault `schemas-form` where `schemas` is not a record of schemas
 * @example
 * const how = { io: memoryIo({}) };
 * const schemas = await evaluateInput({ text: '{ A = { Type = { x : Natural }, default.x = 1 } }' }, how);
 * rewriteWithSchemas(await evaluateInput({ text: '{ x = 1 }' }, how), schemas); // schemas.A::{=}
 */
export function rewriteWithSchemas(program: Normalized, schemas: Normalized): Expr | undefined {
  const expr = normalForm(program);
  const rewritten = new Rewriting(program, readSchemas(schemas)).rewrite(expr, 0);
  return rewritten === expr ? undefined : rewritten;
}

interface Schema {
  readonly name: string;
  /** The normal forms of the fields that have a default. */
  readonly defaults: ReadonlyMap<string, Expr>;
}

interface Schemas {
  /** By the digest of their types; of schemas with the same type, the last one counts. */
  readonly byType: ReadonlyMap<string, Schema>;
  /** The names of the fields of all types, to find quickly what cannot have one. */
  readonly shapes: ReadonlySet<string>;
}

function readSchemas(program: Normalized): Schemas {
  const expr = normalForm(program);
  if (expr.kind !== 'Record') throw notSchemas();
  const byType = new Map<string, Schema>();
  const shapes = new Set<string>();
  for (const name of sortedLabels(expr.fields.keys())) {
    const schema = expr.fields.get(name);
    const fields = schema?.kind === 'Record' ? schema.fields : new Map<string, Expr>();
    const type = fields.get('Type');
    const defaults = fields.get('default');
    if (type === undefined || defaults?.kind !== 'Record') throw notSchemas(name);
    byType.set(digest(alphaNormalize(type)), { name, defaults: defaults.fields });
    if (type.kind === 'RecordType') shapes.add(shapeOf(type.fields));
  }
  return { byType, shapes };
}

function notSchemas(name?: string) {
  return fault({
    code: 'schemas-form',
    message:
      name === undefined
        ? 'the schemas are not a record'
        : `the field \`${name}\` of the schemas is not a schema`,
    hint: 'Pass a record of schemas: each has a field `Type` and a field `default`, which is a record.',
  });
}

/** Equal for equal expressions, where the names of bound variables count. */
function digest(expr: Expr): string {
  return hexDigest(encode(expr));
}

function shapeOf(fields: ReadonlyMap<string, unknown>): string {
  return sortedLabels(fields.keys()).join('\n');
}

class Rewriting {
  readonly #program: Normalized;
  readonly #schemas: Schemas;

  constructor(program: Normalized, schemas: Schemas) {
    this.#program = program;
    this.#schemas = schemas;
  }

  /** @param hiding how many variables around the expression are called `schemas`, too */
  rewrite(expr: Expr, hiding: number): Expr {
    if (expr.kind === 'Lambda' || expr.kind === 'Pi') {
      const type = this.rewrite(expr.type, hiding);
      const body = this.rewrite(expr.body, expr.name === 'schemas' ? hiding + 1 : hiding);
      return type === expr.type && body === expr.body ? expr : { ...expr, type, body };
    }
    const rewritten = mapChildren(expr, (child) => this.rewrite(child, hiding));
    if (expr.kind !== 'Record' || rewritten.kind !== 'Record') return rewritten;
    const schema = this.#schemaOf(expr);
    return schema === undefined ? rewritten : completion(schema, rewritten, hiding);
  }

  #schemaOf(record: RecordLit): Schema | undefined {
    if (!this.#schemas.shapes.has(shapeOf(record.fields))) return undefined;
    const { secret, limits } = this.#program;
    const source = { name: '(input)', text: '', secret };
    const alone: Resolved = { phase: 'resolved', expr: record, source, secret };
    try {
      const type = typeOf(infer(alone, limits));
      return this.#schemas.byType.get(digest(alphaNormalize(type)));
    } catch (error) {
      if (isFault(error) && error.code === 'type-unbound-variable') return undefined;
      throw error;
    }
  }
}

function completion({ name, defaults }: Schema, record: RecordLit, hiding: number): Expr {
  const fields = [...record.fields].filter(([label, value]) => {
    const usual = defaults.get(label);
    return usual === undefined || digest(usual) !== digest(value);
  });
  const variable: Expr = { kind: 'Var', name: 'schemas', index: hiding };
  return {
    kind: 'Completion',
    schema: { kind: 'Field', record: variable, label: name },
    record: { kind: 'Record', fields: new Map(fields) },
  };
}
