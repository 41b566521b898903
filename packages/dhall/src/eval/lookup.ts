import type { FieldTerm, VariableTerm } from './term.ts';
import type { Frame, Lazy } from './value.ts';

/** The value of a bound variable. */
export function lookup(term: VariableTerm, frame: Frame): Lazy {
  let home = frame;
  for (let hops = term.hops; hops > 0; hops -= 1) home = home.parent as Frame;
  return (term.slot < 0 ? home.arg : home.lets[term.slot]) as Lazy;
}

/** A field of a record that is evaluated already: it needs no computation besides its own. */
export function knownField({ record, label }: FieldTerm, frame: Frame): Lazy | undefined {
  if (record.kind !== 'Var' || record.free !== undefined) return undefined;
  const lazy = lookup(record, frame);
  const value = lazy.kind === 'Thunk' ? lazy.value : lazy;
  return value?.kind === 'Record' ? value.fields.get(label) : undefined;
}
