import { expect, test } from 'vitest';
import { renderPath } from './json.ts';
import { hasSecret, secretsMadeBy } from './secret-makers.ts';
import { referencesOf } from './secret-references.ts';

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

const metadata = { name: 'a', namespace: 'n' };
const TLS = ['tls.crt', 'tls.key', 'ca.crt'];

test.each<[string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
  [
    'a Secret',
    { kind: 'Secret', metadata, data: { k: 'eA==' }, stringData: { l: 'x' } },
    [{ ...metadata, keys: ['k', 'l'] }],
  ],
  [
    'a Certificate',
    { kind: 'Certificate', metadata, spec: { secretName: 'b' } },
    [{ namespace: 'n', name: 'b', keys: TLS }],
  ],
  [
    'an Ingress with an issuer',
    {
      kind: 'Ingress',
      metadata: { ...metadata, annotations: { 'cert-manager.io/cluster-issuer': 'ca' } },
      spec: { tls: [{ secretName: 'b' }] },
    },
    [{ namespace: 'n', name: 'b', keys: TLS }],
  ],
  ['another Ingress', { kind: 'Ingress', metadata, spec: { tls: [{ secretName: 'b' }] } }, []],
  [
    'an ExternalSecret',
    { kind: 'ExternalSecret', metadata, spec: { data: [{ secretKey: 'k' }] } },
    [{ ...metadata, keys: ['k'] }],
  ],
  [
    'an ExternalSecret with keys of a store',
    { kind: 'ExternalSecret', metadata, spec: { dataFrom: [{}] } },
    [{ ...metadata, keys: undefined }],
  ],
  ['a Pod', { kind: 'Pod', metadata }, []],
])('the Secrets of %s', (_what, object, expected) => {
  expect(secretsMadeBy(object)).toEqual(expected);
});

test('a known namespace must match', () => {
  const made = [{ name: 'a', namespace: 'n' }];
  expect(hasSecret(made, { name: 'a', namespace: 'n' })).toBe(true);
  expect(hasSecret(made, { name: 'a', namespace: undefined })).toBe(true);
  expect(hasSecret(made, { name: 'a', namespace: 'm' })).toBe(false);
  expect(hasSecret(made, { name: 'b', namespace: 'n' })).toBe(false);
});
