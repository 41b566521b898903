import { evaluateInput, semanticHash } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { parseCoreTypes } from './core-types.ts';
import { renderCrdPackage } from './crd-package.ts';
import type { CustomKind } from './crd.ts';
import type { JsonObject } from './json-value.ts';
import { readPackage, writePackage } from './node.ts';

const release = join(import.meta.dirname, '../../../dhall/kubernetes/1.31');
const core = parseCoreTypes(await readPackage(join(release, 'types')));

const text = { type: 'string', description: 'Descriptions do not matter.' };
const intOrString = { 'x-kubernetes-int-or-string': true };
const anything = { 'x-kubernetes-preserve-unknown-fields': true };

function object(properties: JsonObject, ...required: string[]): JsonObject {
  return { type: 'object', properties, required };
}

function map(additionalProperties: JsonObject): JsonObject {
  return { type: 'object', additionalProperties };
}

const requirement = object(
  { key: text, operator: { ...text, enum: ['In'] }, values: { type: 'array', items: text } },
  'key',
  'operator',
);
const selector = object({
  matchExpressions: { type: 'array', items: requirement },
  matchLabels: map(text),
});
const claimSpec = object({
  accessModes: { type: 'array', items: text },
  dataSource: object({ apiGroup: text, kind: text, name: text }, 'kind', 'name'),
  dataSourceRef: object(
    { apiGroup: text, kind: text, name: text, namespace: text },
    'kind',
    'name',
  ),
  resources: object({ limits: map(intOrString), requests: map(intOrString) }),
  selector,
  storageClassName: text,
  volumeAttributesClassName: text,
  volumeMode: text,
  volumeName: text,
});

describe('parseCoreTypes', () => {
  it.each([
    ['io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector', selector],
    [
      'io.k8s.api.core.v1.ContainerPort',
      object(
        {
          containerPort: { type: 'integer', minimum: 1 },
          hostIP: text,
          hostPort: { type: 'integer' },
          name: text,
          protocol: { ...text, default: 'TCP' },
        },
        'containerPort',
        'protocol',
      ),
    ],
    ['io.k8s.api.core.v1.PersistentVolumeClaimSpec', claimSpec],
    [
      'io.k8s.api.core.v1.VolumeResourceRequirements',
      object({ limits: map(intOrString), requests: map(intOrString) }),
    ],
    ['io.k8s.api.core.v1.SecretReference', object({ name: text, namespace: text })],
    [
      'io.k8s.api.core.v1.PersistentVolumeClaimTemplate',
      object({ metadata: { type: 'object' }, spec: claimSpec }, 'spec'),
    ],
    [
      'io.k8s.api.core.v1.PersistentVolumeClaimTemplate',
      object({ metadata: object({ labels: map(text) }), spec: claimSpec }, 'spec'),
    ],
    [
      'io.k8s.api.core.v1.Lifecycle',
      object({
        postStart: object({
          exec: anything,
          httpGet: anything,
          sleep: anything,
          tcpSocket: anything,
        }),
        preStop: object({
          exec: anything,
          httpGet: anything,
          sleep: anything,
          tcpSocket: anything,
        }),
        stopSignal: text,
      }),
    ],
  ])('finds %s', (name, schema) => {
    expect(core.find(schema)).toBe(name);
  });

  it.each([
    ['lacks a field', object({ matchLabels: map(text) })],
    [
      'has a field of the operator',
      object({
        matchLabels: map(text),
        matchExpressions: { type: 'array', items: requirement },
        zone: text,
      }),
    ],
    ['requires what is optional', object({ name: text, namespace: text }, 'name')],
    [
      'may be negative where the core type is not',
      object(
        {
          containerPort: { type: 'integer', minimum: -1 },
          hostIP: text,
          hostPort: { type: 'integer' },
          name: text,
          protocol: text,
        },
        'containerPort',
      ),
    ],
    ['has another type', object({ name: text, namespace: { type: 'integer' } })],
    [
      'requires what is optional further inside',
      {
        ...claimSpec,
        properties: {
          ...(claimSpec['properties'] as JsonObject),
          selector: { ...selector, required: ['matchLabels'] },
        },
      },
    ],
    [
      'leaves open which of several types it is',
      object({ metadata: { type: 'object' }, spec: anything }),
    ],
    ['has no fields', { type: 'object' }],
  ])('finds none for a schema that %s', (_, schema) => {
    expect(core.find(schema)).toBeUndefined();
  });
});

it('makes a package whose objects take values of the Kubernetes package', async () => {
  const kind: CustomKind = {
    group: 'example.org',
    version: 'v1',
    kind: 'Disk',
    schema: object({
      spec: object({
        selector,
        claims: {
          type: 'array',
          items: object({ metadata: { type: 'object' }, spec: claimSpec }, 'spec'),
        },
      }),
    }),
  };
  const made = renderCrdPackage([kind], { kubernetes: ['..', '..', 'k8s'], core });
  expect([...made.keys()].filter((path) => path.startsWith('types/'))).toEqual([
    'types/example.org.v1.DiskSpec.dhall',
    'types/example.org.v1.Disk.dhall',
    'types/NatOrString.dhall',
    'types/Json.dhall',
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'core-types-'));
  try {
    await writePackage(join(folder, 'disk'), made);
    symlinkSync(release, join(folder, 'k8s'));
    const file = join(folder, 'value.dhall');
    writeFileSync(
      file,
      `let d = ./disk/schemas.dhall
       let k = ./k8s/schemas.dhall
       in  d.DiskSpec::{
           , selector = Some d.DiskSpecSelector::{ matchLabels = Some (toMap { app = "web" }) }
           , claims = Some
             [ k.PersistentVolumeClaimTemplate::{
               , metadata = k.ObjectMeta::{=}
               , spec = k.PersistentVolumeClaimSpec::{ selector = Some k.LabelSelector::{=} }
               }
             ]
           }`,
    );
    const io = nodeIo({ cwd: folder, cacheFolder: false, env: {} });
    const hash = semanticHash(await evaluateInput({ file }, { io }), io.sha256);
    expect(hash).toMatch(/^sha256:/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
