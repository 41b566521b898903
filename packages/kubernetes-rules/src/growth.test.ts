import { expect, test } from 'vitest';
import { checkObjects } from './check-objects.ts';
import type { Json } from './json.ts';
import { ObjectSet } from './object-set.ts';
import { intactDeployment, makeObject } from './testing/intact-set.ts';

/** How often labels are looked at while all rules check a set of `size` workloads with what selects them. */
function countReads(size: number): number {
  let reads = 0;
  const watch = (labels: Json): Json =>
    new Proxy(labels, {
      getOwnPropertyDescriptor(target, name) {
        reads += 1;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
  const named = Array.from({ length: size }, (_, index) => {
    const name = `web-${index}`;
    // all of them have one label in common
    const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'shop' };
    const metadata = { name, namespace: 'shop', labels };
    const deployment = intactDeployment();
    const { template } = deployment['spec'] as { readonly template: Json };
    return [
      {
        ...deployment,
        metadata,
        spec: {
          replicas: 2,
          selector: { matchLabels: labels },
          template: { ...template, metadata: { labels: watch(labels) } },
        },
      },
      makeObject('v1', 'Service', {
        metadata: { ...metadata, labels: watch(labels) },
        spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
      }),
      makeObject('policy/v1', 'PodDisruptionBudget', {
        metadata,
        spec: { minAvailable: 1, selector: { matchLabels: labels } },
      }),
      makeObject('monitoring.coreos.com/v1', 'ServiceMonitor', {
        metadata,
        spec: { selector: { matchLabels: labels }, endpoints: [{ port: 'http' }] },
      }),
    ];
  });
  const objects = named
    .flat()
    .map((json, index) => ({ chart: 'web', file: 'templates/web.yaml', index, json }));
  const set = new ObjectSet({ objects, known: [], kubernetes: '1.34' });
  expect(checkObjects(set, (rule) => rule.severity)).toEqual([]);
  return reads;
}

test('comparing labels with selectors grows with the number of objects, not with its square', () => {
  const [few, many] = [countReads(50), countReads(200)];
  expect(few).toBeGreaterThan(50);
  expect(many / few).toBeLessThan(4.5);
});
