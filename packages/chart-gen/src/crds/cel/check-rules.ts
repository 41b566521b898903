import type { SchemaError } from '../../objects/describe-schema-errors.ts';
import type { UncheckedRule } from '../../objects/custom-kind.ts';
import { isJsonObject, type JsonValue } from '../../objects/json-value.ts';
import { renderPointer } from '../../objects/field-path.ts';
import type { Schema, ValidationRule } from '../structural-schema.ts';
import { startBudget } from './cel-budget.ts';
import { compileRule } from './compile-rule.ts';
import { toCel } from './to-cel.ts';

/** What the rules of a schema say about a value. */
export interface RuleCheck {
  readonly errors: readonly SchemaError[];
  readonly unchecked: readonly UncheckedRule[];
}

/**
 * Evaluates the rules in CEL of a schema, as the API server does for a new object.
 *
 * @example
 * checkRules({ spec: { min: 2, max: 1 } }, schema).errors // one with the keyword `rule`
 */
export function checkRules(value: JsonValue, schema: Schema): RuleCheck {
  startBudget();
  const found: Found = { errors: [], unchecked: new Map() };
  visit(value, { ...schema, isEmbedded: true }, '', found);
  return { errors: found.errors, unchecked: [...found.unchecked.values()] };
}

interface Found {
  readonly errors: SchemaError[];
  readonly unchecked: Map<string, UncheckedRule>;
}

function visit(value: JsonValue, schema: Schema, path: string, found: Found): void {
  if (value === null || !schema.hasRules) return;
  checkOwnRules(value, schema, path, found);
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined) return;
    value.forEach((item: JsonValue, index) => visit(item, items, `${path}/${index}`, found));
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, field] of Object.entries(value)) {
    const below = schema.properties.get(name) ?? schema.additional;
    if (below !== undefined) visit(field, below, path + renderPointer([name]), found);
  }
}

function checkOwnRules(value: JsonValue, schema: Schema, path: string, found: Found): void {
  if (schema.rules.length === 0) return;
  const self = toCel(value, schema);
  for (const rule of schema.rules) {
    const compiled = compileRule(rule);
    if (compiled.kind === 'transition') continue;
    const verdict = compiled.kind === 'program' ? compiled.evaluate(self) : compiled;
    if (verdict.kind === 'unchecked') {
      found.unchecked.set(rule.rule, { rule: rule.rule, reason: verdict.reason });
    } else if (verdict.kind !== 'valid') {
      const params = { message: describeRule(rule) };
      found.errors.push({ instancePath: path + pointerOf(rule), keyword: 'rule', params });
    }
  }
}

/** Not what `messageExpression` gives, which may quote values. */
function describeRule({ message, rule }: ValidationRule): string {
  return message ?? rule.replaceAll(/\s+/g, ' ').trim();
}

/** `.spec['a/b']` as a JSON Pointer. */
function pointerOf({ fieldPath }: ValidationRule): string {
  const steps = (fieldPath ?? '').matchAll(/\.([^.[\]]+)|\['([^']*)'\]/g);
  return Array.from(steps, ([, name, quoted]) => renderPointer([name ?? quoted ?? ''])).join('');
}
