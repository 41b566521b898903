import { renderPath } from '@dhallmark/kubernetes-rules';
import { expect, test } from 'vitest';
import { isProvided, providedBy, referencesOf } from './secret-references.ts';

const pod = (spec: object) => ({ kind: 'Pod', metadata: { namespace: 'n' }, spec });
const names = (object: Readonly<Record<string, unknown>>) =>
  referencesOf(object).map(({ name, path }) => `${name} at ${renderPath(path)}`);

test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  [
    'a variable',
    pod({ containers: [{ env: [{ valueFrom: { secretKeyRef: { name: 'a', key: 'k' } } }] }] }),
    ['a at spec.containers[0].env[0].valueFrom.secretKeyRef.name'],
  ],
  [
    'all variables',
    pod({ containers: [{ envFrom: [{ secretRef: { name: 'a' } }] }] }),
    ['a at spec.containers[0].envFrom[0].secretRef.name'],
  ],
  [
    'a volume',
    pod({ volumes: [{ name: 'v', secret: { secretName: 'a' } }] }),
    ['a at spec.volumes[0].secret.secretName'],
  ],
  [
    'a projected volume',
    pod({ volumes: [{ projected: { sources: [{ secret: { name: 'a' } }] } }] }),
    ['a at spec.volumes[0].projected.sources[0].secret.name'],
  ],
  [
    'pull secrets',
    pod({ imagePullSecrets: [{ name: 'a' }, { name: 'b' }] }),
    ['a at spec.imagePullSecrets[0].name', 'b at spec.imagePullSecrets[1].name'],
  ],
  [
    'an Ingress',
    { kind: 'Ingress', spec: { tls: [{ secretName: 'a' }] } },
    ['a at spec.tls[0].secretName'],
  ],
  [
    'optional ones',
    pod({
      containers: [{ envFrom: [{ secretRef: { name: 'a', optional: true } }] }],
      volumes: [{ secret: { secretName: 'b', optional: true } }],
    }),
    [],
  ],
  ['what is made, not needed', { kind: 'Certificate', spec: { secretName: 'a' } }, []],
])('%s', (_what, object, expected) => {
  expect(names(object)).toEqual(expected);
});

test('what provides a Secret', () => {
  const metadata = { name: 'a', namespace: 'n' };
  expect(providedBy({ kind: 'Secret', metadata })).toEqual([metadata]);
  expect(providedBy({ kind: 'Certificate', metadata, spec: { secretName: 'b' } })).toEqual([
    { namespace: 'n', name: 'b' },
  ]);
  expect(providedBy({ kind: 'ExternalSecret', metadata, spec: {} })).toEqual([metadata]);
  expect(providedBy({ kind: 'Pod', metadata })).toEqual([]);
});

test('a known namespace must match', () => {
  const provided = [{ name: 'a', namespace: 'n' }];
  expect(isProvided({ name: 'a', namespace: 'n' }, provided)).toBe(true);
  expect(isProvided({ name: 'a', namespace: undefined }, provided)).toBe(true);
  expect(isProvided({ name: 'a', namespace: 'm' }, provided)).toBe(false);
  expect(isProvided({ name: 'b', namespace: 'n' }, provided)).toBe(false);
});
