import { fieldOf, isJson, itemsOf, renderScalar, textOf, type FieldPath } from '../../json.ts';
import { kindOf, nameOf, namespaceOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';
import { remember } from '../../selection.ts';

interface Route {
  readonly object: RuleObject;
  readonly path: FieldPath;
  readonly key: string;
}

/** One path of one host in two places of a namespace: charts for other clusters have other namespaces. */
export const duplicateRoute: Rule = {
  name: 'duplicate-route',
  group: 'runtime',
  severity: 'error',
  summary: 'A path of a host is in one Ingress of a namespace.',
  reason: 'The controller refuses the second Ingress, or ignores one of both silently.',
  remedy: 'Remove one of both, or use another host or path.',
  source: 'https://kubernetes.github.io/ingress-nginx/how-it-works/#building-the-nginx-model',
  *check(object, set) {
    if (kindOf(object.json) !== 'Ingress') return;
    const routes = remember(routesOfSets, set, () =>
      Map.groupBy(set.ofKind('Ingress').flatMap(routesOf), ({ key }) => key),
    );
    for (const { path, key } of routesOf(object)) {
      const first = routes.get(key)?.[0];
      if (first === undefined || (first.object === object && isSamePath(first.path, path)))
        continue;
      const message = `the Ingress ${nameOf(first.object.json)} has the same path of this host`;
      yield { path, message };
    }
  },
};

const routesOfSets = new WeakMap<ObjectSet, ReadonlyMap<string, readonly Route[]>>();

function routesOf(object: RuleObject): readonly Route[] {
  const { json } = object;
  const annotations = fieldOf(json, 'metadata', 'annotations');
  // such annotations distinguish requests by more than host and path
  const names = isJson(annotations) ? Object.keys(annotations) : [];
  if (names.some((name) => /\/(?:canary|conditions\.|actions\.|group\.)/.test(name))) return [];
  const ofClass =
    textOf(json, 'spec', 'ingressClassName') ??
    textOf(annotations, 'kubernetes.io/ingress.class') ??
    '';
  return itemsOf(fieldOf(json, 'spec', 'rules')).flatMap(([at, rule]) =>
    itemsOf(fieldOf(rule, 'http', 'paths')).map(([index, item]) => {
      const parts = ['pathType', 'path'].map((field) => renderScalar(fieldOf(item, field)));
      const key = [namespaceOf(json) ?? '', ofClass, textOf(rule, 'host') ?? '', ...parts].join(
        ' ',
      );
      return { object, path: ['spec', 'rules', at, 'http', 'paths', index], key };
    }),
  );
}

function isSamePath(one: FieldPath, other: FieldPath): boolean {
  return one.join('/') === other.join('/');
}
