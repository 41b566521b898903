import type { KnownObject } from '@dhallmark/kubernetes-rules';
import { readSpecs } from '../render/staged-specs.ts';
import type { Staged } from '../render/staging.ts';
import type { Options } from '../workspace/options.ts';
import { readTemplateObjects } from './template-objects.ts';

/**
 * What objects may refer to although no rendered object is it: Secrets that `secrets.dhall` specifies,
 * objects of Helm templates, and what charts and options declare as external.
 *
 * @param staged by chart
 * @example
 * new ObjectSet({ objects, known: listKnownObjects(staged, options), kubernetes: '1.34' })
 */
export function listKnownObjects(
  staged: ReadonlyMap<string, Staged>,
  { externalSecrets }: Pick<Options, 'externalSecrets'>,
): readonly KnownObject[] {
  return [
    ...readTemplateObjects(staged),
    ...[...staged.values()].flatMap((render) => [
      ...readSpecs(render).map(({ name, namespace, keys }) => ({
        kind: 'Secret',
        namespace,
        name,
        keys: Object.keys(keys),
      })),
      ...(render.external ?? []),
    ]),
    ...externalSecrets.map(toSecret),
  ];
}

/** From `name` or `namespace/name`. */
function toSecret(text: string): KnownObject {
  const [first = '', second] = text.split('/');
  return second === undefined
    ? { kind: 'Secret', namespace: undefined, name: first }
    : { kind: 'Secret', namespace: first, name: second };
}
