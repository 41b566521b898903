import { describe, expect, it, test } from 'vitest';
import type { Json } from '../../json.ts';
import { findIn, type FindOptions } from '../../testing/find-in.ts';
import {
  intactContainer,
  intactDeployment,
  intactService,
  makeObject,
} from '../../testing/intact-set.ts';
import { referenceRules } from './index.ts';

const POD = 'spec.template.spec';
const CONTAINER = `${POD}.containers[0]`;
const RBAC = 'rbac.authorization.k8s.io/v1';
const settings = makeObject('v1', 'ConfigMap', { data: { title: 'Shop' } });

function inContainer(change: Json): readonly Json[] {
  return [settings, intactDeployment({}, {}, [intactContainer(change)])];
}

function withService(spec: Json): readonly Json[] {
  const { spec: own } = intactService as { readonly spec: Json };
  return [intactDeployment(), { ...intactService, spec: { ...own, ...spec } }];
}

function withIngress(service: Json): readonly Json[] {
  const paths = [{ path: '/', pathType: 'Prefix', backend: { service } }];
  const ingress = makeObject('networking.k8s.io/v1', 'Ingress', {
    spec: { rules: [{ host: 'shop.example.org', http: { paths } }] },
  });
  return [intactDeployment(), intactService, ingress];
}

function withTls(host: string): readonly Json[] {
  return withIngress({ name: 'web', port: { name: 'http' } }).map((object) => {
    const spec = object['spec'] as Json;
    const tls = [{ hosts: [host], secretName: 'web' }];
    return object['kind'] === 'Ingress' ? { ...object, spec: { ...spec, tls } } : object;
  });
}

const tlsSecret = { kind: 'Secret', namespace: 'shop', name: 'web' };

function withKey(kind: 'configMapKeyRef' | 'secretKeyRef', key: string): readonly Json[] {
  return inContainer({ env: [{ name: 'TITLE', valueFrom: { [kind]: { name: 'web', key } } }] });
}

type HarmlessRow = readonly [what: string, objects: readonly Json[], options?: FindOptions];

/** One fault each: the objects, and the field that is found. */
const faults: readonly (readonly [rule: string, objects: readonly Json[], path: string])[] = [
  [
    'missing-config-map',
    inContainer({ envFrom: [{ configMapRef: { name: 'wbe' } }] }),
    `${CONTAINER}.envFrom[0].configMapRef.name`,
  ],
  [
    'missing-claim',
    [
      intactDeployment({
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'web-data' } }],
      }),
    ],
    `${POD}.volumes[0].persistentVolumeClaim.claimName`,
  ],
  [
    'missing-service-account',
    [intactDeployment({ serviceAccountName: 'web' })],
    `${POD}.serviceAccountName`,
  ],
  [
    'missing-role',
    [
      makeObject(RBAC, 'RoleBinding', {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
        subjects: [{ kind: 'Group', name: 'ops', apiGroup: 'rbac.authorization.k8s.io' }],
      }),
    ],
    'roleRef.name',
  ],
  [
    'missing-scale-target',
    [
      makeObject('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'wbe' },
          maxReplicas: 3,
        },
      }),
    ],
    'spec.scaleTargetRef.name',
  ],
  [
    'missing-service',
    withIngress({ name: 'wbe', port: { name: 'http' } }),
    'spec.rules[0].http.paths[0].backend.service.name',
  ],
  [
    'missing-issuer',
    [
      makeObject('cert-manager.io/v1', 'Certificate', {
        spec: { secretName: 'web-tls', issuerRef: { name: 'ca' } },
      }),
    ],
    'spec.issuerRef.name',
  ],
  [
    'missing-secret-store',
    [
      makeObject('external-secrets.io/v1', 'ExternalSecret', {
        spec: { secretStoreRef: { name: 'vault' } },
      }),
    ],
    'spec.secretStoreRef.name',
  ],
  [
    'missing-gateway',
    [
      makeObject('gateway.networking.k8s.io/v1', 'HTTPRoute', {
        spec: { parentRefs: [{ name: 'public', namespace: 'gateways' }] },
      }),
    ],
    'spec.parentRefs[0].name',
  ],
  [
    'missing-flux-object',
    [
      makeObject('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {
        spec: {
          interval: '5m',
          prune: true,
          sourceRef: { kind: 'GitRepository', name: 'deploy' },
        },
      }),
    ],
    'spec.sourceRef.name',
  ],
  [
    'missing-cluster-object',
    [
      makeObject('v1', 'PersistentVolumeClaim', {
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: 'fast',
          resources: { requests: { storage: '1Gi' } },
        },
      }),
    ],
    'spec.storageClassName',
  ],
  [
    'missing-namespace',
    [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shopp' } }, settings],
    'metadata.namespace',
  ],
  [
    'selects-nothing',
    withService({ selector: { 'app.kubernetes.io/name': 'wbe' } }),
    'spec.selector',
  ],
  [
    'monitors-nothing',
    [
      makeObject('monitoring.coreos.com/v1', 'ServiceMonitor', {
        spec: { selector: { matchLabels: { app: 'wbe' } }, endpoints: [] },
      }),
    ],
    'spec.selector',
  ],
  [
    'missing-monitor-port',
    [
      intactDeployment(),
      intactService,
      makeObject('monitoring.coreos.com/v1', 'ServiceMonitor', {
        spec: {
          selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
          endpoints: [{ port: 'http' }, { port: 'metrics' }],
        },
      }),
    ],
    'spec.endpoints[1].port',
  ],
  [
    'spreads-other-pods',
    [
      intactDeployment({
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'kubernetes.io/hostname',
            whenUnsatisfiable: 'DoNotSchedule',
            labelSelector: { matchLabels: { app: 'other' } },
          },
        ],
      }),
    ],
    `${POD}.topologySpreadConstraints[0].labelSelector`,
  ],
  [
    'missing-target-port',
    withService({ ports: [{ name: 'http', port: 80, targetPort: 'htp' }] }),
    'spec.ports[0].targetPort',
  ],
  [
    'unlisted-target-port',
    withService({ ports: [{ name: 'http', port: 80, targetPort: 8081 }] }),
    'spec.ports[0].targetPort',
  ],
  [
    'dangling-secret',
    inContainer({ envFrom: [{ secretRef: { name: 'wbe' } }] }),
    `${CONTAINER}.envFrom[0].secretRef.name`,
  ],
  [
    'not-headless',
    [
      intactService,
      makeObject('apps/v1', 'StatefulSet', {
        spec: { ...(intactDeployment()['spec'] as Json), serviceName: 'web' },
      }),
    ],
    'spec.serviceName',
  ],
  [
    'missing-probe-port',
    inContainer({ livenessProbe: { httpGet: { path: '/', port: 'helth' } } }),
    `${CONTAINER}.livenessProbe.httpGet.port`,
  ],
  [
    'missing-service-port',
    withIngress({ name: 'web', port: { number: 81 } }),
    'spec.rules[0].http.paths[0].backend.service.port.number',
  ],
  ['duplicate-object', [settings, settings], 'metadata.name'],
  [
    'missing-key',
    withKey('configMapKeyRef', 'titel'),
    `${CONTAINER}.env[0].valueFrom.configMapKeyRef.key`,
  ],
];

it('objects of one name in other groups or namespaces are not the same', () => {
  const elsewhere = { ...settings, metadata: { name: 'web', namespace: 'elsewhere' } };
  expect(findIn([settings, elsewhere])).toEqual([]);
});

test.each(faults)('%s', (rule, objects, path) => {
  expect(findIn(objects)).toEqual([`${rule} ${path}`]);
});

test('every rule has a fault', () => {
  const tried = new Set([...faults.map(([rule]) => rule), 'selector-template', 'tls-host']);
  expect(referenceRules.filter(({ name }) => !tried.has(name))).toEqual([]);
});

describe('a reference is not reported', () => {
  const external: FindOptions = {
    known: [
      { kind: 'Secret', namespace: 'shop', name: 'web', keys: ['password'] },
      { kind: 'ConfigMap', namespace: undefined, name: 'cluster' },
      { kind: 'StorageClass', namespace: undefined, name: 'fast' },
    ],
  };

  const harmless: readonly HarmlessRow[] = [
    ['to a key of a Secret that is generated', withKey('secretKeyRef', 'password'), external],
    [
      'to what is declared',
      inContainer({ envFrom: [{ configMapRef: { name: 'cluster' } }] }),
      external,
    ],
    [
      'that is optional',
      inContainer({ envFrom: [{ configMapRef: { name: 'no', optional: true } }] }),
    ],
    [
      'to a Service by number',
      withService({ ports: [{ name: 'http', port: 80, targetPort: 8080 }] }),
    ],
    [
      'to what Kubernetes has in kube-system',
      [
        makeObject(RBAC, 'RoleBinding', {
          metadata: { name: 'web', namespace: 'kube-system' },
          roleRef: {
            apiGroup: 'rbac.authorization.k8s.io',
            kind: 'Role',
            name: 'extension-apiserver-authentication-reader',
          },
          subjects: [
            {
              kind: 'ServiceAccount',
              name: 'horizontal-pod-autoscaler',
              namespace: 'kube-system',
            },
          ],
        }),
      ],
    ],
    [
      'to a role that every cluster has',
      [
        makeObject(RBAC, 'RoleBinding', {
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
          subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'shop' }],
        }),
      ],
    ],
    [
      'of a Service to the pods of an operator',
      [
        {
          ...intactService,
          spec: { selector: { 'strimzi.io/cluster': 'web' }, ports: [{ port: 80 }] },
        },
        makeObject('kafka.strimzi.io/v1beta2', 'Kafka', { spec: {} }),
      ],
    ],
    [
      'of a Service to the pods of a template',
      [intactService],
      { known: [{ kind: 'Deployment', namespace: undefined, name: 'web' }] },
    ],
    [
      'of a policy for all pods',
      [makeObject('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {} } })],
    ],
    [
      'to a key of a certificate',
      [
        ...withKey('secretKeyRef', 'tls.crt'),
        makeObject('cert-manager.io/v1', 'Issuer', { spec: { selfSigned: {} } }),
        makeObject('cert-manager.io/v1', 'Certificate', {
          spec: { secretName: 'web', issuerRef: { name: 'web' } },
        }),
      ],
    ],
  ];

  const rows = harmless.map(([what, objects, options = {}]) => ({ what, objects, options }));
  it.each(rows)('$what', ({ objects, options }) => {
    expect(findIn(objects, options)).toEqual([]);
  });
});

it('a key of a Secret that secrets.dhall does not specify is found', () => {
  const known = [{ kind: 'Secret', namespace: 'shop', name: 'web', keys: ['password'] }];
  expect(findIn(withKey('secretKeyRef', 'pasword'), { known })).toEqual([
    `missing-key ${CONTAINER}.env[0].valueFrom.secretKeyRef.key`,
  ]);
});

it.each([
  ['shop.example.org', []],
  ['*.example.org', []],
  ['shop.exmaple.org', ['tls-host spec.tls[0].hosts[0]']],
])('a certificate for %s', (host, found) => {
  expect(findIn(withTls(host), { known: [tlsSecret] })).toEqual(found);
});

it('a Service in another namespace than its pods is reported once, not its users, too', () => {
  const elsewhere = { ...intactService, metadata: { name: 'web', namespace: 'elsewhere' } };
  const [deployment = {}, , ingress = {}] = withIngress({ name: 'web', port: { name: 'http' } });
  expect(findIn([deployment, elsewhere, ingress])).toEqual(['selects-nothing metadata.namespace']);
});

it('several fields of one object with the same missing name are one problem', () => {
  const sources = ['a', 'b'].map((name) => ({
    name,
    valueFrom: { configMapKeyRef: { name: 'wbe', key: name } },
  }));
  expect(findIn(inContainer({ env: sources }))).toEqual([
    `missing-config-map ${CONTAINER}.env[0].valueFrom.configMapKeyRef.name`,
  ]);
});

it('fields that are null are absent', () => {
  const ports = [
    { name: 'http', port: 80, targetPort: 'http', nodePort: null },
    { name: 'more', port: 81, targetPort: 'http', nodePort: null },
  ];
  expect(findIn(withService({ ports, clusterIP: null }))).toEqual([]);
});

it('an object of another namespace is not meant', () => {
  const elsewhere = { ...settings, metadata: { name: 'web', namespace: 'elsewhere' } };
  const pod = intactDeployment({}, {}, [
    intactContainer({ envFrom: [{ configMapRef: { name: 'web' } }] }),
  ]);
  expect(findIn([elsewhere, pod])).toEqual([
    `missing-config-map ${CONTAINER}.envFrom[0].configMapRef.name`,
  ]);
});
