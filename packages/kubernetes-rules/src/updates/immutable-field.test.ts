import { expect, it } from 'vitest';
import { checkObjects } from '../check-objects.ts';
import { renderPath, type Json } from '../json.ts';
import { ObjectSet } from '../object-set.ts';

function deployment(app: string, apiVersion = 'apps/v1', namespace = 'shop'): Json {
  const spec = { selector: { matchLabels: { app } }, template: {} };
  return { apiVersion, kind: 'Deployment', metadata: { name: 'web', namespace }, spec };
}

function findIn(published: readonly Json[] | undefined, json: Json): readonly string[] {
  const object = { chart: 'web', file: 'templates/web.yaml', index: 0, json };
  const set = new ObjectSet({ objects: [object], known: [], kubernetes: '1.34', published });
  return checkObjects(set, ({ group }) => (group === 'update' ? 'error' : 'off')).map(
    ({ rule, path }) => `${rule.name} ${renderPath(path)}`,
  );
}

it('an object is compared with the published one of its group, namespace and name', () => {
  const now = deployment('store');
  expect(findIn([deployment('shop')], now)).toEqual(['immutable-field spec.selector']);
  expect(findIn([deployment('store')], now)).toEqual([]);
  expect(findIn([deployment('shop', 'apps/v1', 'other')], now)).toEqual([]);
  expect(findIn([deployment('shop', 'example.org/v1')], now)).toEqual([]);
});

it('nothing is found where nothing was published', () => {
  expect(findIn([], deployment('store'))).toEqual([]);
  expect(findIn(undefined, deployment('store'))).toEqual([]);
});
