import { describe, expect, it, test } from 'vitest';
import { checkObjects } from '../../check-objects.ts';
import type { Json } from '../../json.ts';
import { ObjectSet } from '../../object-set.ts';
import { findIn } from '../../testing/find-in.ts';
import {
  intactContainer,
  intactDeployment,
  intactService,
  makeObject,
} from '../../testing/intact-set.ts';
import { policyRules } from './index.ts';

const POD = 'spec.template.spec';
const DIGEST = `sha256:${'0f'.repeat(32)}`;
const CONTAINER = `${POD}.containers[0]`;

function inContainer(change: Json): readonly Json[] {
  return [intactDeployment({}, {}, [intactContainer(change)])];
}

function inContext(change: Json): readonly Json[] {
  const { securityContext } = intactContainer() as { readonly securityContext: Json };
  return inContainer({ securityContext: { ...securityContext, ...change } });
}

function withBudget(spec: Json): readonly Json[] {
  const selector = { matchLabels: { 'app.kubernetes.io/name': 'web' } };
  return [
    intactDeployment(),
    makeObject('policy/v1', 'PodDisruptionBudget', { spec: { selector, ...spec } }),
  ];
}

const RBAC = 'rbac.authorization.k8s.io/v1';

/** One fault each: the objects, and all that is found. */
const faults: readonly (readonly [rule: string, objects: readonly Json[], path: string])[] = [
  [
    'privileged',
    inContext({ privileged: true, allowPrivilegeEscalation: undefined }),
    `${CONTAINER}.securityContext.privileged`,
  ],
  ['host-namespaces', [intactDeployment({ hostPID: true })], `${POD}.hostPID`],
  [
    'host-path',
    [intactDeployment({ volumes: [{ name: 'disk', hostPath: { path: '/' } }] })],
    `${POD}.volumes[0].hostPath`,
  ],
  [
    'host-port',
    inContainer({ ports: [{ name: 'http', containerPort: 80, hostPort: 80 }] }),
    `${CONTAINER}.ports[0].hostPort`,
  ],
  ['proc-mount', inContext({ procMount: 'Unmasked' }), `${CONTAINER}.securityContext.procMount`],
  [
    'unconfined-profile',
    inContext({ appArmorProfile: { type: 'Unconfined' } }),
    `${CONTAINER}.securityContext.appArmorProfile.type`,
  ],
  [
    'selinux-options',
    inContext({ seLinuxOptions: { type: 'spc_t' } }),
    `${CONTAINER}.securityContext.seLinuxOptions.type`,
  ],
  [
    'unsafe-sysctl',
    [
      intactDeployment({
        securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '65536' }] },
      }),
    ],
    `${POD}.securityContext.sysctls[0].name`,
  ],
  [
    'windows-host-process',
    [intactDeployment({ securityContext: { windowsOptions: { hostProcess: true } } })],
    `${POD}.securityContext.windowsOptions.hostProcess`,
  ],
  ['run-as-root', inContext({ runAsNonRoot: undefined }), CONTAINER],
  ['privilege-escalation', inContext({ allowPrivilegeEscalation: undefined }), CONTAINER],
  ['dropped-capabilities', inContext({ capabilities: { drop: ['NET_RAW'] } }), CONTAINER],
  ['seccomp-profile', inContext({ seccompProfile: undefined }), CONTAINER],
  [
    'volume-type',
    [intactDeployment({ volumes: [{ name: 'disk', nfs: { server: 'nfs', path: '/' } }] })],
    `${POD}.volumes[0].nfs`,
  ],
  ['writable-root-file-system', inContext({ readOnlyRootFilesystem: false }), CONTAINER],
  ['missing-resources', inContainer({ resources: undefined }), CONTAINER],
  ['missing-readiness-probe', inContainer({ readinessProbe: undefined }), CONTAINER],
  ['missing-liveness-probe', inContainer({ livenessProbe: undefined }), CONTAINER],
  ['image-tag', inContainer({ image: 'registry:5000/web' }), `${CONTAINER}.image`],
  ['single-replica', [intactDeployment({}, { replicas: 1 }), intactService], 'spec.replicas'],
  [
    'fixed-replicas',
    [
      intactDeployment(),
      makeObject('autoscaling/v2', 'HorizontalPodAutoscaler', {
        spec: {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
          maxReplicas: 3,
        },
      }),
    ],
    'spec.replicas',
  ],
  ['blocked-drain', withBudget({ minAvailable: '100%' }), 'spec.minAvailable'],
  ['default-token-mount', [intactDeployment({ automountServiceAccountToken: undefined })], POD],
  [
    'wildcard-rights',
    [
      makeObject(RBAC, 'Role', {
        rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', '*'] }],
      }),
    ],
    'rules[0].verbs[1]',
  ],
  [
    'escalating-rights',
    [
      makeObject(RBAC, 'ClusterRole', {
        rules: [
          { apiGroups: [''], resources: ['secrets'], verbs: ['get'], resourceNames: ['login'] },
          { apiGroups: [''], resources: ['secrets'], verbs: ['list'] },
        ],
      }),
    ],
    'rules[1]',
  ],
  [
    'escalating-rights',
    [
      makeObject(RBAC, 'Role', {
        rules: [{ apiGroups: [''], resources: ['users'], verbs: ['impersonate'] }],
      }),
    ],
    'rules[0]',
  ],
  [
    'deprecated-field',
    [intactDeployment({ nodeSelector: { 'beta.kubernetes.io/os': 'linux' } })],
    `${POD}.nodeSelector["beta.kubernetes.io/os"]`,
  ],
  [
    'deprecated-field',
    [
      intactDeployment(
        {},
        {
          template: {
            metadata: {
              labels: { 'app.kubernetes.io/name': 'web' },
              annotations: { 'scheduler.alpha.kubernetes.io/critical-pod': '' },
            },
            spec: { automountServiceAccountToken: false, containers: [intactContainer()] },
          },
        },
      ),
    ],
    'spec.template.metadata.annotations["scheduler.alpha.kubernetes.io/critical-pod"]',
  ],
  [
    'cluster-admin',
    [
      makeObject(RBAC, 'ClusterRoleBinding', {
        roleRef: { kind: 'ClusterRole', name: 'cluster-admin' },
        subjects: [],
      }),
    ],
    'roleRef.name',
  ],
  [
    'exposed-secret',
    inContainer({ env: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
    `${CONTAINER}.env[0].value`,
  ],
];

test.each(faults)('%s', (rule, objects, path) => {
  expect(findIn(objects).filter((found) => !/^(server|selector)/.test(found))).toEqual([
    `${rule} ${path}`,
  ]);
});

test.each([
  ['SYS_ADMIN', 'added-capabilities'],
  ['CHOWN', 'dropped-capabilities'],
])('the added capability %s breaks one rule', (name, rule) => {
  const found = findIn(inContext({ capabilities: { drop: ['ALL'], add: [name] } }));
  expect(found).toEqual([`${rule} ${CONTAINER}.securityContext.capabilities.add[0]`]);
});

test('what was not checked is reported: each object without a definition, each rule once', () => {
  const json = { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'a' } };
  const at = { chart: 'web', file: 'templates/web.yaml', json };
  const unchecked = { kind: false, rules: [{ rule: 'a\n== b', reason: 'b is not supported' }] };
  const objects = [
    { ...at, index: 0, unchecked: { kind: true, rules: [] } },
    { ...at, index: 1, unchecked },
    { ...at, index: 2, unchecked },
    { ...at, index: 3 },
  ];
  const set = new ObjectSet({ objects, known: [], kubernetes: '1.34' });
  const found = checkObjects(set, ({ name, severity }) =>
    name.startsWith('unchecked') ? severity : 'off',
  );
  expect(found.map(({ object, severity, message }) => [object.index, severity, message])).toEqual([
    [
      0,
      'warning',
      'only its metadata is checked, because no definition of Thing of example.org/v1 is known',
    ],
    [1, 'warning', 'a rule of its definition is not checked: b is not supported (a == b)'],
  ]);
});

test('every rule has a fault', () => {
  const others = ['added-capabilities', 'unchecked-kind', 'unchecked-rule'];
  const tried = new Set([...faults.map(([rule]) => rule), ...others]);
  expect(policyRules.filter(({ name }) => !tried.has(name))).toEqual([]);
});

describe('no rule of policy', () => {
  it('finds anything in an intact set', () => {
    expect(findIn([intactDeployment(), intactService], { profile: 'restricted' })).toEqual([]);
  });

  it.each([`web:1.0@${DIGEST}`, 'registry:5000/shop/web:1.0', `web@${DIGEST}`])(
    'finds a fault in the image %s',
    (image) => {
      expect(findIn(inContainer({ image }))).toEqual([]);
    },
  );

  it.each([
    ['ALLOW_EMPTY_PASSWORD', 'yes'],
    ['PASSWORD_FILE', '/etc/login/password'],
    ['TOKEN', ''],
    ['SECRET_NAME', 'web-login'],
    ['API_KEY', '$(OTHER_KEY)'],
    ['TOKEN_URL', 'https://login.example.org/token'],
    ['MONKEY', 'chimpanzee'],
  ])('takes %s for a secret', (name, value) => {
    const other = { name: 'OTHER_KEY', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } };
    expect(findIn(inContainer({ env: [other, { name, value }] }))).toEqual([]);
  });

  it('asks for a replica that an autoscaler adds', () => {
    const scaler = makeObject('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
        maxReplicas: 3,
      },
    });
    expect(findIn([intactDeployment({}, { replicas: undefined }), intactService, scaler])).toEqual(
      [],
    );
  });

  it('counts limits that are requests, too', () => {
    const resources = { limits: { cpu: '1', memory: '1Gi' } };
    expect(findIn(inContainer({ resources }))).toEqual([]);
  });
});

it.each([
  '-----BEGIN RSA PRIVATE KEY-----\nMIIE',
  'postgres://shop:hunter2@db/shop',
  `ghp_${'a'.repeat(36)}`,
  'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ',
])('a value in the form of a secret is found in a ConfigMap, and not quoted', (value) => {
  const found = findIn([makeObject('v1', 'ConfigMap', { data: { settings: value } })]);
  expect(found).toEqual(['exposed-secret data.settings']);
});
