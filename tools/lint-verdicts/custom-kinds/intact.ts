import type { Fields } from '../variant.ts';

/** Objects of custom kinds that the API server accepts, by a short name. */
export function intactCustomObjects(): Fields {
  return structuredClone({
    gadget: {
      apiVersion: 'example.org/v1',
      kind: 'Gadget',
      metadata: { name: 'gadget', labels: { app: 'web' } },
      spec: {
        numbers: { replicas: 2, ratio: 0.5, step: 10, level: 2, port: 80 },
        strings: { mode: 'Slow', name: 'web', plain: 'x', enabled: true },
        maps: { labels: { a: 'b' }, settings: { a: { weight: 1 } }, free: { a: 1 } },
        lists: {
          tags: ['a', 'b'],
          ids: [1, 2],
          ports: [{ port: 80 }, { port: 80, protocol: 'UDP' }],
          words: ['a', 'a'],
          pairs: [[1, 1]],
        },
        combinations: {
          source: { git: { url: 'x' } },
          limits: { cpu: '1' },
          exclusive: { a: 'x' },
          kind: { type: 'small', size: 1 },
        },
        embedded: {
          whole: { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { a: 1 } },
          typed: { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a' }, spec: { size: 1 } },
        },
        formats: {},
      },
    },
    plan: {
      apiVersion: 'example.org/v1',
      kind: 'Plan',
      metadata: { name: 'plan' },
      spec: { max: 3, names: ['a', 'b'], parts: [{ name: 'a', weight: 2 }] },
    },
    bundle: {
      apiVersion: 'example.org/v1alpha1',
      kind: 'Bundle',
      metadata: { name: 'bundle' },
      spec: { anything: [1, 'a', { b: null }] },
    },
  });
}
