import { applyFirst, disableSubstitution } from '@dhallmark/secret-gen';
import type { Options } from '../workspace/options.ts';

/**
 * Adds the annotations that Secrets need for what applies them. Those in a chart need none: Flux
 * substitutes in the manifests of a Kustomization, and not in what Helm renders; Helm orders the
 * objects of a chart itself. Such Secrets are not published anyway.
 */
export function chooseAnnotations({
  reconciler,
  fluxSubstitution,
  secretPlacement,
}: Pick<Options, 'reconciler' | 'fluxSubstitution' | 'secretPlacement'>): <T extends object>(
  secret: T,
) => T {
  if (secretPlacement === 'templates') return (secret) => secret;
  if (reconciler === 'argocd') return applyFirst;
  return fluxSubstitution ? (secret) => secret : disableSubstitution;
}
