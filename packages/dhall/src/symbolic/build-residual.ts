import type { Residual } from './residual.ts';

/** Lists joined; those that are known to be empty are left out. */
export function joinLists(lists: readonly Residual[], isMap: boolean): Residual {
  const parts = lists
    .flatMap((list) => (list.kind === 'join' ? list.lists : [list]))
    .filter((list) => list.kind !== 'list' || list.items.length > 0);
  const [first] = parts;
  if (first === undefined) return { kind: 'list', items: [], isMap };
  return parts.length === 1 ? first : { kind: 'join', lists: parts, isMap };
}

/** Whether a value of a union is an alternative that the residual made: JSON has only its payload. */
export function hasTag(value: Residual): boolean {
  switch (value.kind) {
    case 'alternative':
      return true;
    case 'reference':
      return value.reference.path.length === 0 && value.reference.variable?.isTagged === true;
    case 'if':
      return hasTag(value.then) && hasTag(value.else);
    case 'match':
      return [...value.handlers.values()].every(({ body }) => hasTag(body));
    case 'fold':
      return hasTag(value.initial) && hasTag(value.body);
    default:
      return false;
  }
}
