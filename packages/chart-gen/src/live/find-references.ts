import type { Residual } from '@dhallmark/dhall';

/**
 * The parts of the argument that a residual reads, by their labels, each once.
 *
 * @example
 * referencesOf(residual) // [['broker', 'replicas']]
 */
export function referencesOf(residual: Residual): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const part of walk(residual)) {
    if (part.kind !== 'reference') continue;
    const { variable, path } = part.reference;
    if (variable === undefined) found.set(path.join('.'), path);
  }
  return [...found.values()];
}

function* walk(residual: Residual): Generator<Residual> {
  yield residual;
  for (const part of partsOf(residual)) yield* walk(part);
}

/** The residuals that a residual consists of. */
export function partsOf(residual: Residual): readonly Residual[] {
  switch (residual.kind) {
    case 'record':
      return [...residual.fields.values()];
    case 'list':
      return residual.items;
    case 'text':
      return residual.parts.filter((part) => typeof part !== 'string');
    case 'some':
      return [residual.value];
    case 'alternative':
      return residual.payload ? [residual.payload] : [];
    case 'if':
      return [residual.condition, residual.then, residual.else];
    case 'match':
      return [residual.on, ...[...residual.handlers.values()].map(({ body }) => body)];
    case 'each':
      return [residual.over, residual.body];
    case 'fold':
      return [residual.over, residual.body, residual.initial];
    case 'join':
      return residual.lists;
    case 'operation':
      return [residual.left, residual.right];
    case 'call':
      return residual.args;
    default:
      return [];
  }
}
