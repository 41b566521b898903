import type { Expr, Import } from '@dhallmark/dhall';

import { localImport, mapImports, none, record, some, text, optionalPayload } from './syntax.ts';

/** Fields that are the same for every object of a kind. */
export interface ObjectConstants {
  readonly apiVersion: string;
  readonly kind: string;
}

/**
 * The default of a type: `apiVersion` and `kind` where `constants` are given, None for optional
 * fields; undefined for types without a default: unions, maps, Text.
 */
export function toDefault(type: Expr, constants: ObjectConstants | undefined): Expr | undefined {
  if (type.kind !== 'RecordType') return undefined;
  const known = new Map(Object.entries(constants ?? {}));
  const fields = new Map<string, Expr>();
  for (const [name, value] of known) fields.set(name, text(value));
  for (const [name, fieldType] of type.fields) {
    const payload = optionalPayload(fieldType);
    if (payload === undefined) continue;
    const constant = known.get(name);
    fields.set(
      name,
      constant === undefined ? none(mapImports(payload, fromDefaults)) : some(text(constant)),
    );
  }
  return record(fields);
}

/** Types import their neighbours as `./X.dhall`; a default sees those as `./../types/X.dhall`. */
function fromDefaults(node: Import): Import {
  if (node.location.type !== 'local') return node;
  const { directory, file } = node.location.path;
  return localImport(directory.length === 0 ? ['..', 'types'] : directory, file);
}
