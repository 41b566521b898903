import { depthOf, depthOfFields, isOpen } from './lazy.ts';
import type {
  Alternative,
  Fields,
  Lazy,
  RecordTypeValue,
  RecordValue,
  SomeValue,
  UnionTypeValue,
  Variable,
} from './value.ts';

/* Every value of a kind has its fields in the same order, which keeps reading them fast. */

/** A variable; `type` is known where the type checker introduces it. */
export function makeVariable(name: string, level: number, type: Lazy | undefined): Variable {
  return { kind: 'Var', name, level, type };
}

export function makeSome(value: Lazy): SomeValue {
  return { kind: 'Some', value, depth: depthOf(value), open: isOpen(value) };
}

/** A record; `open` as isOpen says it of its fields, `depth` where it is known. */
export function makeRecord(
  fields: Fields,
  open: boolean,
  depth = depthOfFields(fields),
): RecordValue {
  return { kind: 'Record', normal: undefined, alpha: undefined, fields, depth, open };
}

/** A record type; `open` as isOpen says it of its fields. */
export function makeRecordType(fields: Fields, open: boolean): RecordTypeValue {
  return {
    kind: 'RecordType',
    normal: undefined,
    alpha: undefined,
    fields,
    universe: undefined,
    open,
  };
}

/** A union type; `open` as isOpen says it of its payload types. */
export function makeUnionType(
  alternatives: ReadonlyMap<string, Lazy | undefined>,
  open: boolean,
): UnionTypeValue {
  return {
    kind: 'UnionType',
    normal: undefined,
    alpha: undefined,
    alternatives,
    universe: undefined,
    open,
  };
}

/** A constructor, or its application to `payload`. */
export function makeAlternative(
  union: UnionTypeValue,
  label: string,
  payload: Lazy | undefined,
): Alternative {
  return {
    kind: 'Alternative',
    normal: undefined,
    alpha: undefined,
    union,
    label,
    payload,
    depth: payload === undefined ? 0 : depthOf(payload),
    open: union.open || (payload !== undefined && isOpen(payload)),
  };
}
