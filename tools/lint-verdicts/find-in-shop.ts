import {
  checkObjects,
  chooseSeverity,
  ObjectSet,
  renderPath,
  type Rule,
} from '@dhallmark/kubernetes-rules';
import { shopSet } from './sets/shop.ts';
import { applyChanges, type Fields, type Variant } from './variant.ts';

/** What a rule finds in a set, and how it counts by default. */
export interface FoundInSet {
  readonly rule: string;
  readonly group: Rule['group'];
  readonly severity: 'error' | 'warning';
  /** The short name of the object, and the field. */
  readonly place: string;
}

/** The Secret that `secrets.dhall` specifies. */
const login = { kind: 'Secret', namespace: 'shop', name: 'web-login', keys: ['password'] };

/** What all rules find in the set with a change, with their default severities. */
export function findInShop(
  variant: Pick<Variant, 'changes'>,
  kubernetes: string,
): readonly FoundInSet[] {
  const named = Object.entries(applyChanges(shopSet(), variant)) as [string, Fields][];
  const objects = named.map(([file, json]) => ({ chart: 'shop', file, index: 0, json }));
  const set = new ObjectSet({ objects, known: [login], kubernetes });
  return checkObjects(set, chooseSeverity({}, new Map())).map(
    ({ rule: { name, group }, severity, path, object }) => ({
      rule: name,
      group,
      severity,
      place: `${object.file} ${renderPath(path)}`,
    }),
  );
}
