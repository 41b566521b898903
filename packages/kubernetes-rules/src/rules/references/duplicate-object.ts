import { groupOf, kindOf, nameOf, namespaceOf } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';

/** Two objects with one name overwrite each other. */
export const duplicateObject: Rule = {
  name: 'duplicate-object',
  group: 'reference',
  severity: 'error',
  summary: 'No two objects of a set have the same kind, namespace and name.',
  reason: 'Helm refuses to install them, or the one that is applied last replaces the other.',
  remedy: 'Rename one of them, or remove it.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  *check(object, set) {
    const { json } = object;
    const name = nameOf(json);
    if (name === '') return;
    const namespace = namespaceOf(json);
    const first = set
      .find(kindOf(json), { namespace, name })
      .find(
        (other) => groupOf(other.json) === groupOf(json) && namespaceOf(other.json) === namespace,
      );
    if (first === undefined || first === object) return;
    const place = first.chart === object.chart ? first.file : `${first.chart}/${first.file}`;
    yield { path: ['metadata', 'name'], message: `${place} has an object with the same name` };
  },
};
