import type { Residual } from '@dhallmark/dhall';
import { partsOf } from './find-references.ts';

/** Why a residual has no form as a template; undefined if it has one. */
export function whyUntranslatable(residual: Residual): string | undefined {
  const own = residual.kind === 'call' ? whyCall(residual) : undefined;
  if (own !== undefined) return own;
  for (const part of partsOf(residual)) {
    const reason = whyUntranslatable(part);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function whyCall({ name, args }: Extract<Residual, { kind: 'call' }>): string | undefined {
  if (name === 'Double/show' || name === 'Text/show') {
    return `templates have nothing that prints as ${name} does`;
  }
  if (name === 'Text/replace' && args[0]?.kind !== 'json') {
    return 'Text/replace with a needle that is a value';
  }
  return undefined;
}
