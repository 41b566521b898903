import { describe, expect, it, test } from 'vitest';
import type { Json } from '../../json.ts';
import { findIn } from '../../testing/find-in.ts';
import {
  intactContainer,
  intactDeployment,
  intactService,
  makeObject,
} from '../../testing/intact-set.ts';
import { runtimeRules } from './index.ts';

const CONTAINER = 'spec.template.spec.containers[0]';
const RESOURCES = `${CONTAINER}.resources`;
const DIGEST = 'a'.repeat(64);

const check = { tcpSocket: { port: 8080 } };
const probes = { livenessProbe: check, readinessProbe: check };

function inContainer(change: Json): readonly Json[] {
  return [intactDeployment({}, {}, [intactContainer(change)])];
}

function withResources(limits: Json, requests: Json = {}): readonly Json[] {
  const all = { cpu: '100m', memory: '128Mi' };
  return inContainer({
    resources: { requests: { ...all, ...requests }, limits: { memory: '1Gi', ...limits } },
  });
}

function withSchedule(spec: Json): readonly Json[] {
  const { spec: job } = intactDeployment() as { readonly spec: { readonly template: Json } };
  const { template } = job;
  const pod = { ...template, spec: { ...(template['spec'] as Json), restartPolicy: 'Never' } };
  return [
    makeObject('batch/v1', 'CronJob', {
      spec: { jobTemplate: { spec: { template: pod } }, ...spec },
    }),
  ];
}

function withPreStop(seconds: number, pod: Json = {}): readonly Json[] {
  const exec = { command: ['sh', '-c', `nginx -s quit; sleep ${seconds}`] };
  return [intactDeployment(pod, {}, [intactContainer({ lifecycle: { preStop: { exec } } })])];
}

function named(name: string, object: Json): Json {
  return { ...object, metadata: { ...(object['metadata'] as Json), name } };
}

const scaler = makeObject('autoscaling/v2', 'HorizontalPodAutoscaler', {
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    maxReplicas: 3,
  },
});
const budget = makeObject('policy/v1', 'PodDisruptionBudget', {
  spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } },
});
const ingress = makeObject('networking.k8s.io/v1', 'Ingress', {
  spec: {
    rules: [
      {
        host: 'web.example.org',
        http: {
          paths: [
            {
              path: '/',
              pathType: 'Prefix',
              backend: { service: { name: 'web', port: { name: 'http' } } },
            },
          ],
        },
      },
    ],
  },
});
const { spec: service } = intactService as { readonly spec: Json };
const nodePort = {
  ...intactService,
  spec: {
    ...service,
    type: 'NodePort',
    ports: [{ name: 'http', port: 80, targetPort: 'http', nodePort: 30080 }],
  },
};
const workload = [intactDeployment(), intactService];
const unscaled = intactDeployment({}, { replicas: undefined });

/** One fault each: the objects, and all that is found. */
const faults: readonly (readonly [rule: string, objects: readonly Json[], path: string])[] = [
  ['image-reference', inContainer({ image: 'registry.example.org/Web:1.0' }), `${CONTAINER}.image`],
  ['command-words', inContainer({ command: ['node server.js'] }), `${CONTAINER}.command[0]`],
  [
    'command-words',
    inContainer({ livenessProbe: { exec: { command: ['cat /tmp/ready'] } } }),
    `${CONTAINER}.livenessProbe.exec.command[0]`,
  ],
  ['command-words', inContainer({ command: [''] }), `${CONTAINER}.command[0]`],
  ['undefined-variable', inContainer({ args: ['--url=$(DB_URL)'] }), `${CONTAINER}.args[0]`],
  [
    'undefined-variable',
    inContainer({
      env: [
        { name: 'URL', value: 'http://$(HOST)' },
        { name: 'HOST', value: 'db' },
      ],
    }),
    `${CONTAINER}.env[0].value`,
  ],
  ['quantity-unit', withResources({}, { memory: '128m' }), `${RESOURCES}.requests.memory`],
  [
    'quantity-unit',
    withResources({ memory: '128' }, { memory: '128' }),
    `${RESOURCES}.limits.memory`,
  ],
  ['quantity-unit', withResources({ cpu: '2Gi' }), `${RESOURCES}.limits.cpu`],
  ['quantity-unit', withResources({}, { cpu: '500' }), `${RESOURCES}.requests.cpu`],
  ['cron-never-runs', withSchedule({ schedule: '0 3 31 2,4 *' }), 'spec.schedule'],
  [
    'cron-never-runs',
    withSchedule({ schedule: '0 3 * * *', startingDeadlineSeconds: 5 }),
    'spec.startingDeadlineSeconds',
  ],
  ['short-grace-period', withPreStop(30), `${CONTAINER}.lifecycle.preStop`],
  [
    'port-clash',
    [
      intactDeployment({}, {}, [
        intactContainer(),
        intactContainer({
          name: 'other',
          ports: [{ name: 'more', containerPort: 8080 }],
          ...probes,
        }),
      ]),
    ],
    'spec.template.spec.containers[1].ports[0].containerPort',
  ],
  [
    'port-clash',
    [intactDeployment(), nodePort, named('other', nodePort)],
    'spec.ports[0].nodePort',
  ],
  ['scaled-twice', [unscaled, scaler, named('other', scaler)], 'spec.scaleTargetRef.name'],
  ['two-budgets', [intactDeployment(), budget, named('other', budget)], 'spec.selector'],
  [
    'duplicate-route',
    [...workload, ingress, named('other', ingress)],
    'spec.rules[0].http.paths[0]',
  ],
];

test.each(faults)('%s', (rule, objects, path) => {
  expect(findIn(objects)).toEqual([`${rule} ${path}`]);
});

test('every rule has a fault', () => {
  const tried = new Set(faults.map(([rule]) => rule));
  expect(runtimeRules.filter(({ name }) => !tried.has(name))).toEqual([]);
});

test.each([
  'Web',
  'web:',
  'web::1',
  `web:${'a'.repeat(129)}`,
  'web/',
  'shop//web',
  'https://registry.example.org/web:1.0',
  'registry.example.org/shop/Web:1.0',
  'web:1.0 ',
  'web: 1.0',
  'web@sha256:abc',
  `web@sha256:${DIGEST.toUpperCase()}`,
  `web@${DIGEST}`,
  '-registry/web',
  'web..server',
  'web-',
  '/web',
])('the image %s is refused', (image) => {
  expect(findIn(inContainer({ image }))).toEqual([`image-reference ${CONTAINER}.image`]);
});

test.each([
  'web:1.0',
  'shop/web:1.0_x-2',
  'registry:5000/web:1',
  'REGISTRY/web:1',
  'registry.example.org/a/b__c/d--e.f:1',
  '[2001:db8::1]:5000/web:1',
  'localhost/web:1',
  `web:1@sha256:${DIGEST}`,
  '{{ .Values.image }}',
  // a stand-in of OpenShift
  ' ',
])('the image %s is accepted', (image) => {
  expect(
    findIn(inContainer({ image })).filter((each) => each.startsWith('image-reference')),
  ).toEqual([]);
});

describe('nothing is found', () => {
  const rows: readonly (readonly [what: string, objects: readonly Json[]])[] = [
    ['in a path with a space', inContainer({ command: ['/opt/My App/bin/run'] })],
    ['in a shell', inContainer({ command: ['sh', '-c', 'node server.js'] })],
    [
      'in variables that are set before, escaped, of Services or of a shell',
      inContainer({
        env: [
          { name: 'HOST', value: 'db' },
          { name: 'URL', value: 'http://$(HOST)' },
        ],
        args: ['$(URL)', '$$(NAME)', '$(DB_SERVICE_HOST)', '$(date)'],
      }),
    ],
    [
      'in small quantities that are meant',
      withResources({ memory: '1Mi', cpu: '255' }, { memory: 0 }),
    ],
    ['on the leap day', withSchedule({ schedule: '0 3 29 2 *' })],
    ['on the last day of some months', withSchedule({ schedule: '0 3 31 */2 *' })],
    ['on days of the week', withSchedule({ schedule: '0 3 31 2 1' })],
    ['where the pod has time', withPreStop(30, { terminationGracePeriodSeconds: 60 })],
    [
      'in a port of two protocols',
      inContainer({
        ports: [
          { name: 'http', containerPort: 8080 },
          { name: 'quic', containerPort: 8080, protocol: 'UDP' },
        ],
      }),
    ],
    [
      'in budgets of two namespaces',
      [
        intactDeployment(),
        budget,
        { ...intactDeployment(), metadata: { name: 'web', namespace: 'other' } },
        { ...budget, metadata: { name: 'web', namespace: 'other' } },
      ],
    ],
    [
      'in a canary',
      [
        ...workload,
        ingress,
        {
          ...ingress,
          metadata: {
            name: 'canary',
            namespace: 'shop',
            annotations: { 'nginx.ingress.kubernetes.io/canary': 'true' },
          },
        },
      ],
    ],
  ];

  it.each(rows)('%s', (_what, objects) => {
    expect(findIn(objects)).toEqual([]);
  });
});
