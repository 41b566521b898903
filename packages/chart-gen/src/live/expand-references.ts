import type { Residual, ResidualVariable, Shape } from '@dhallmark/dhall';

/**
 * A list or map of the argument whose items have fields that may be null, item by item: fields that are null
 * are left out in Dhall's JSON, and values of a chart may contain them. Other residuals stay as they are.
 */
export function expandReference(
  residual: Residual,
  makeVariable: (shape: Shape) => ResidualVariable,
): Residual {
  if (residual.kind !== 'reference' || !hasOptionalField(residual.shape)) return residual;
  const { reference, shape } = residual;
  const expand = (part: Residual): Residual => expandReference(part, makeVariable);
  if (shape.kind === 'record') {
    const fields = [...shape.fields].map(([label, field]): [string, Residual] => {
      const path = [...reference.path, label];
      return [
        label,
        expand({ kind: 'reference', reference: { ...reference, path }, shape: field }),
      ];
    });
    return { kind: 'record', fields: new Map(fields) };
  }
  if (shape.kind === 'Optional') {
    const variable = makeVariable(shape.of);
    const held = expand({ kind: 'reference', reference: { variable, path: [] }, shape: shape.of });
    const handlers = new Map([
      ['None', { variable: undefined, body: { kind: 'none' } as const }],
      ['Some', { variable, body: held }],
    ]);
    return { kind: 'match', on: residual, handlers };
  }
  if (shape.kind === 'List') {
    const item = makeVariable(shape.of);
    const each = expand({
      kind: 'reference',
      reference: { variable: item, path: [] },
      shape: shape.of,
    });
    const body: Residual = { kind: 'list', items: [each], isMap: false };
    return { kind: 'each', over: residual, item, body, isMap: false };
  }
  return shape.kind === 'map' ? expandMap(residual, shape.of, makeVariable) : residual;
}

function expandMap(
  over: Residual,
  value: Shape,
  makeVariable: (shape: Shape) => ResidualVariable,
): Residual {
  const fields = new Map<string, Shape>([
    ['mapKey', { kind: 'Text' }],
    ['mapValue', value],
  ]);
  const item = makeVariable({ kind: 'record', fields });
  const entry = [...fields].map(([label, shape]): [string, Residual] => {
    const reference = { variable: item, path: [label] };
    return [label, expandReference({ kind: 'reference', reference, shape }, makeVariable)];
  });
  const body: Residual = {
    kind: 'list',
    items: [{ kind: 'record', fields: new Map(entry) }],
    isMap: true,
  };
  return { kind: 'each', over, item, body, isMap: true };
}

/** Whether a record in a value of the shape has a field that may be null. */
function hasOptionalField(shape: Shape): boolean {
  switch (shape.kind) {
    case 'record':
      return [...shape.fields.values()].some(
        (field) => field.kind === 'Optional' || hasOptionalField(field),
      );
    case 'map':
      return shape.of.kind === 'Optional' || hasOptionalField(shape.of);
    case 'Optional':
    case 'List':
      return hasOptionalField(shape.of);
    default:
      return false;
  }
}
