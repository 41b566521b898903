import { parseSecretSpecs, type SecretSpec, type VariableSource } from '@dhallmark/secret-gen';
import type { Staged } from './staging.ts';

/** The specifications of Secrets that a render wrote. */
export function readSpecs({ specs }: Pick<Staged, 'specs'>): readonly SecretSpec[] {
  return parseSecretSpecs(specs);
}

/** `form name` of every variable that specifications need, each once, sorted. */
export function listVariableUses(specs: readonly SecretSpec[]): readonly string[] {
  const sources = specs
    .flatMap(({ keys }) => Object.values(keys))
    .flatMap((source): readonly VariableSource[] =>
      'template' in source ? source.template.filter((part) => typeof part !== 'string') : [source],
    );
  return [...new Set(sources.map(({ form, variable }) => `${form} ${variable}`))].toSorted();
}
