import { checkObjects } from '../check-objects.ts';
import { renderPath, type Json } from '../json.ts';
import { ObjectSet, type KnownObject } from '../object-set.ts';
import { chooseSeverity, type RuleSettings } from '../settings.ts';

/** What the rules find in objects of one chart, as `rule path`, sorted. */
export function findIn(
  objects: readonly Json[],
  { known = [], kubernetes = '1.34', ...settings }: FindOptions = {},
): readonly string[] {
  const set = new ObjectSet({
    objects: objects.map((json, index) => ({
      chart: 'web',
      file: 'templates/web.yaml',
      index,
      json,
    })),
    known,
    kubernetes,
  });
  return checkObjects(set, chooseSeverity(settings, new Map()))
    .filter(({ accepted }) => accepted === undefined)
    .map(({ rule, path }) => `${rule.name} ${renderPath(path)}`)
    .toSorted();
}

/** What the set contains besides the objects, and how rules count. */
export interface FindOptions extends RuleSettings {
  readonly known?: readonly KnownObject[] | undefined;
  readonly kubernetes?: string | undefined;
}
