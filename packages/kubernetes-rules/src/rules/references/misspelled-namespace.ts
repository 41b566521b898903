import { findSimilarName } from '@dhallmark/fault';
import type { ObjectSet } from '../../object-set.ts';

const builtin = /^(?:|default|kube-.*)$/;

/**
 * The Namespace of the set that is meant by another name; undefined where the name is right. The namespace of
 * the release is usually not in the charts, so a name that is not similar to one is right, too.
 */
export function meantNamespace(name: string, set: ObjectSet): string | undefined {
  if (set.ofKind('Namespace').length === 0 || builtin.test(name)) return undefined;
  const place = { namespace: undefined, name };
  if (set.find('Namespace', place).length + set.findKnown('Namespace', place).length > 0)
    return undefined;
  return findSimilarName(name, set.namesOf('Namespace'));
}
