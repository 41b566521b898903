import type { Fields } from '../variant.ts';
import { labelsOf, metadataOf } from './metadata.ts';

const probe: Fields = { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10 };

const container: Fields = {
  name: 'web',
  image: 'registry.example.org/web:1.0.0',
  imagePullPolicy: 'IfNotPresent',
  ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
  env: [
    { name: 'MODE', value: 'fast' },
    { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'web-login', key: 'password' } } },
    { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    { name: 'CPUS', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1m' } } },
  ],
  envFrom: [{ prefix: 'WEB_', configMapRef: { name: 'web-settings' } }],
  startupProbe: structuredClone(probe),
  livenessProbe: structuredClone(probe),
  readinessProbe: structuredClone(probe),
  lifecycle: { preStop: { exec: { command: ['/bin/stop'] } } },
  resources: {
    requests: { cpu: '100m', memory: '128Mi' },
    limits: { cpu: '500m', memory: '256Mi' },
  },
  securityContext: {
    runAsNonRoot: true,
    runAsUser: 1000,
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
  },
  volumeMounts: [
    { name: 'data', mountPath: '/data' },
    { name: 'settings', mountPath: '/etc/web', readOnly: true },
    { name: 'all', mountPath: '/etc/all' },
    { name: 'scratch', mountPath: '/tmp' },
  ],
};

const podSpec: Fields = {
  serviceAccountName: 'web',
  terminationGracePeriodSeconds: 30,
  securityContext: { runAsUser: 1000, fsGroup: 1000, sysctls: [] },
  imagePullSecrets: [{ name: 'pull' }],
  initContainers: [{ name: 'setup', image: 'registry.example.org/setup:1.0.0' }],
  containers: [container],
  volumes: [
    { name: 'data', persistentVolumeClaim: { claimName: 'web-data' } },
    {
      name: 'settings',
      configMap: {
        name: 'web-settings',
        defaultMode: 420,
        items: [{ key: 'title', path: 'title.txt' }],
      },
    },
    {
      name: 'all',
      projected: {
        sources: [
          { secret: { name: 'web-login', items: [{ key: 'password', path: 'login/password' }] } },
          {
            downwardAPI: {
              items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }],
            },
          },
          { serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'vault' } },
        ],
      },
    },
    { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } },
  ],
  tolerations: [
    {
      key: 'example.org/pool',
      operator: 'Equal',
      value: 'web',
      effect: 'NoExecute',
      tolerationSeconds: 60,
    },
  ],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [
          { matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }] },
        ],
      },
    },
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        {
          weight: 100,
          podAffinityTerm: {
            topologyKey: 'kubernetes.io/hostname',
            labelSelector: { matchLabels: labelsOf('web') },
          },
        },
      ],
    },
  },
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: labelsOf('web') },
    },
  ],
};

function plainPod(name: string, fields: Fields = {}): Fields {
  return {
    metadata: { labels: labelsOf(name) },
    spec: {
      ...fields,
      containers: [{ name: 'main', image: `registry.example.org/${name}:1.0.0` }],
    },
  };
}

/** Objects that run pods. */
export const workloads: Fields = {
  deployment: {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadataOf('web'),
    spec: {
      replicas: 2,
      minReadySeconds: 5,
      progressDeadlineSeconds: 600,
      revisionHistoryLimit: 3,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      selector: { matchLabels: labelsOf('web') },
      template: { metadata: { labels: labelsOf('web') }, spec: podSpec },
    },
  },
  statefulset: {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: metadataOf('db'),
    spec: {
      replicas: 1,
      serviceName: 'db',
      podManagementPolicy: 'OrderedReady',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
      selector: { matchLabels: labelsOf('db') },
      template: plainPod('db'),
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      ],
    },
  },
  daemonset: {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: metadataOf('agent'),
    spec: {
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } },
      selector: { matchLabels: labelsOf('agent') },
      template: plainPod('agent'),
    },
  },
  job: {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: metadataOf('once'),
    spec: {
      backoffLimit: 3,
      completions: 2,
      parallelism: 1,
      completionMode: 'Indexed',
      activeDeadlineSeconds: 600,
      ttlSecondsAfterFinished: 60,
      podFailurePolicy: {
        rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [42] } }],
      },
      template: plainPod('once', { restartPolicy: 'Never' }),
    },
  },
  cronjob: {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: metadataOf('nightly'),
    spec: {
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 300,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 1,
      jobTemplate: { spec: { template: plainPod('nightly', { restartPolicy: 'OnFailure' }) } },
    },
  },
  pod: {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadataOf('single'),
    spec: {
      containers: [{ name: 'main', image: 'registry.example.org/single:1.0.0' }],
    },
  },
};
