import type { Handler, Json, Residual } from '@dhallmark/dhall';
import { stringLiteral, nothing } from './go-code.ts';

/** Whether the JSON of a residual can be null: a field with such a value is left out. */
export function canBeNull(residual: Residual): boolean {
  switch (residual.kind) {
    case 'none':
      return true;
    case 'json':
      return residual.json === null;
    case 'reference':
      return residual.shape.kind === 'Optional';
    case 'alternative':
      return residual.payload !== undefined && canBeNull(residual.payload);
    case 'if':
      return canBeNull(residual.then) || canBeNull(residual.else);
    case 'match':
      return [...residual.handlers.values()].some(({ body }) => canBeNull(body));
    case 'fold':
      return residual.state.shape.kind === 'Optional';
    case 'call':
      return residual.name === 'List/head' || residual.name === 'List/last';
    default:
      return false;
  }
}

/** Whether a list is an object in JSON. */
export function isMapResidual(residual: Residual): boolean {
  switch (residual.kind) {
    case 'list':
    case 'each':
    case 'join':
      return residual.isMap;
    case 'json':
      return residual.json instanceof Map;
    case 'reference':
      return residual.shape.kind === 'map';
    case 'if':
      return isMapResidual(residual.then);
    case 'match':
      return [...residual.handlers.values()].some(({ body }) => isMapResidual(body));
    case 'fold':
      return residual.state.shape.kind === 'map';
    case 'some':
      return isMapResidual(residual.value);
    case 'call':
      return residual.name === 'List/reverse' && residual.args.some(isMapResidual);
    default:
      return false;
  }
}

/** Whether the template's value of a residual is a dict with a label, not its JSON. */
export function isTagged(residual: Residual): boolean {
  if (residual.kind === 'fold') return residual.state.isTagged;
  if (residual.kind !== 'reference') return false;
  return residual.reference.path.length === 0 && residual.reference.variable?.isTagged === true;
}

/** Whether an operand of a residual can be computed where its value is not used. */
export function isTotal(residual: Residual): boolean {
  if (residual.kind === 'some') return isTotal(residual.value);
  if (residual.kind === 'alternative') return !residual.payload || isTotal(residual.payload);
  return (
    residual.kind === 'none' ||
    residual.kind === 'json' ||
    (residual.kind === 'reference' &&
      residual.reference.variable === undefined &&
      !mayNeedExpansion(residual.shape.kind))
  );
}

function mayNeedExpansion(kind: string): boolean {
  return kind === 'List' || kind === 'map' || kind === 'Optional';
}

/** Whether a handler returns its payload. */
export function isVariable({ variable, body }: Handler): boolean {
  const held = body.kind === 'some' ? body.value : body;
  return (
    variable !== undefined &&
    held.kind === 'reference' &&
    held.reference.variable?.id === variable.id &&
    held.reference.path.length === 0 &&
    !mayNeedExpansion(held.shape.kind)
  );
}

/** A field of a record. */
export function partOf(record: Residual, label: string): Residual {
  if (record.kind === 'record') return record.fields.get(label) ?? { kind: 'none' };
  if (record.kind === 'json' && record.json instanceof Map) {
    const json = (record.json as ReadonlyMap<string, Json>).get(label) ?? null;
    return { kind: 'json', json };
  }
  throw new Error(`the entry of a map must be a record, not ${record.kind}`);
}

/** The parts of a string by line, the line breaks left out. */
export function linesOf(
  parts: readonly (string | Residual)[],
): readonly (readonly (string | Residual)[])[] {
  const lines: (string | Residual)[][] = [[]];
  for (const part of parts) {
    const [first = '', ...others] = typeof part === 'string' ? part.split('\n') : [part];
    if (first !== '') lines.at(-1)?.push(first);
    for (const line of others) lines.push(line === '' ? [] : [line]);
  }
  return lines;
}

/** JSON as an operand. */
export function literal(json: Json): string {
  if (json === null) return nothing;
  if (typeof json === 'string') return stringLiteral(json);
  if (typeof json === 'bigint' || typeof json === 'boolean') return String(json);
  if (typeof json === 'number') return numberLiteral(json);
  if (Array.isArray(json)) {
    const items = (json as readonly Json[]).map(literal);
    return `(${['list', ...items].join(' ')})`;
  }
  const entries = [...(json as ReadonlyMap<string, Json>)].map(
    ([key, value]) => `${stringLiteral(key)} ${literal(value)}`,
  );
  return `(${['dict', ...entries].join(' ')})`;
}

/** A Double, which must not become an integer where it has no decimals. */
function numberLiteral(json: number): string {
  const text = Object.is(json, -0) ? '-0.0' : String(json);
  return /[.e]/u.test(text) ? text : `${text}.0`;
}
