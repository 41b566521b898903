import { fieldOf, isJson, itemsOf, textOf, type Json } from './json.ts';

/**
 * Whether labels match a selector of the form of Deployments, with `matchLabels` and
 * `matchExpressions`. An empty selector matches everything.
 *
 * @example
 * matchesSelector({ matchLabels: { app: 'web' } }, { app: 'web', tier: 'front' }) // true
 */
export function matchesSelector(selector: unknown, labels: unknown): boolean {
  const wanted = fieldOf(selector, 'matchLabels');
  const expressions = itemsOf(fieldOf(selector, 'matchExpressions'));
  return (
    hasLabels(labels, isJson(wanted) ? wanted : {}) &&
    expressions.every(([, expression]) => matchesExpression(expression, labels))
  );
}

function hasLabels(labels: unknown, wanted: Json): boolean {
  return Object.entries(wanted).every(([key, value]) => fieldOf(labels, key) === value);
}

function matchesExpression(expression: unknown, labels: unknown): boolean {
  const value = fieldOf(labels, textOf(expression, 'key') ?? '');
  const values = new Set(itemsOf(fieldOf(expression, 'values')).map(([, each]) => each));
  switch (textOf(expression, 'operator')) {
    case 'In':
      return values.has(value);
    case 'NotIn':
      return !values.has(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      // the operator is not valid, which another rule reports
      return true;
  }
}
