import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { DocumentNodes, Member } from './document-nodes.ts';

/** The values of a field. `field` is in lower case. */
export function valuesAt(members: readonly Member[], field: string): readonly (Node | undefined)[] {
  return members
    .filter(({ names }) => names.some((name) => fold(name) === field))
    .map(({ value }) => value);
}

/** What programs could read the scalars of a field as. `field` is in lower case. */
export function textsAt(
  nodes: DocumentNodes,
  members: readonly Member[],
  field: string,
): readonly string[] {
  return valuesAt(members, field).flatMap((value) => nodes.textsOf(value));
}

/** Whether a value is more than nothing. */
export function isFilled(value: Node | undefined): boolean {
  if (isMap(value) || isSeq(value)) return value.items.length > 0;
  return isScalar(value) && !['', '~', 'null'].includes(String(value.value));
}

/** Go's encoding/json ignores case, and takes the Kelvin sign for a k and the long s for an s. */
export function fold(name: string): string {
  return name.toUpperCase().toLowerCase();
}
