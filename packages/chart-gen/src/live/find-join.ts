import type { Residual, ResidualVariable } from '@dhallmark/dhall';

type Match = Extract<Residual, { kind: 'match' }>;

/**
 * A list of strings with a separator between them, as `Text/concatSep` of the Prelude becomes when it is normalised:
 * a fold that has nothing before the last string, and then `text ++ separator ++ rest`. Undefined for other matches.
 */
export function findJoin({
  on,
  handlers,
}: Match): { list: Residual; separator: string } | undefined {
  if (on.kind !== 'fold') return undefined;
  const { over, item, state, body, initial } = on;
  const [empty, full] = labelsOf(handlers);
  if (empty === undefined || full === undefined || !isLabel(initial, empty)) return undefined;
  if (!isText(handlers.get(empty)?.body, '')) return undefined;
  if (!isVariable(handlers.get(full)?.body, handlers.get(full)?.variable)) return undefined;
  // Some (merge … state), or merge of what is Some in each branch
  const wrapped = payloadOf(body, full);
  const step = wrapped ?? body;
  if (step.kind !== 'match' || !isVariable(step.on, state)) return undefined;
  const [first, next] = [empty, full].map((label) => {
    const result = step.handlers.get(label)?.body;
    return wrapped || !result ? result : payloadOf(result, full);
  });
  if (!isVariable(first, item)) return undefined;
  if (next?.kind !== 'text' || next.parts.length !== 3) return undefined;
  const [text, separator, rest] = next.parts;
  if (typeof separator !== 'string' || typeof text === 'string' || typeof rest === 'string') {
    return undefined;
  }
  const isJoin = isVariable(text, item) && isVariable(rest, step.handlers.get(full)?.variable);
  return isJoin ? { list: over, separator } : undefined;
}

/** The label without a payload and the one with it, of two. */
function labelsOf(handlers: Match['handlers']): readonly (string | undefined)[] {
  if (handlers.size !== 2) return [];
  const labels = [...handlers.keys()];
  const empty = labels.find((label) => handlers.get(label)?.variable === undefined);
  return [empty, labels.find((label) => label !== empty)];
}

function isLabel(residual: Residual, label: string): boolean {
  if (residual.kind === 'none') return label === 'None';
  return residual.kind === 'alternative' && residual.label === label;
}

function payloadOf(residual: Residual, label: string): Residual | undefined {
  if (residual.kind === 'some') return label === 'Some' ? residual.value : undefined;
  if (residual.kind !== 'alternative' || residual.label !== label) return undefined;
  return residual.payload;
}

function isText(residual: Residual | undefined, text: string): boolean {
  return residual?.kind === 'json' && residual.json === text;
}

function isVariable(
  residual: Residual | undefined,
  variable: ResidualVariable | undefined,
): boolean {
  if (residual?.kind !== 'reference' || variable === undefined) return false;
  const { reference } = residual;
  return reference.path.length === 0 && reference.variable?.id === variable.id;
}
