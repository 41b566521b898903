import type { Fields } from '../variant.ts';

const NAMESPACE = 'shop';
const RBAC = 'rbac.authorization.k8s.io';

function labelsOf(name: string): Fields {
  return { 'app.kubernetes.io/name': name };
}

function makeObject(apiVersion: string, kind: string, name: string, content: Fields): Fields {
  return {
    apiVersion,
    kind,
    metadata: { name, namespace: NAMESPACE, labels: labelsOf(name) },
    ...content,
  };
}

const probe: Fields = { httpGet: { path: '/healthz', port: 'http' } };

function makeContainer(name: string): Fields {
  return {
    name,
    image: `registry.example.org/${name}:1.0.0`,
    imagePullPolicy: 'Always',
    ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
    resources: {
      requests: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
      limits: { cpu: '500m', memory: '256Mi', 'ephemeral-storage': '128Mi' },
    },
    livenessProbe: { httpGet: { path: '/alive', port: 'http' } },
    readinessProbe: structuredClone(probe),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: 10001,
      runAsGroup: 10001,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  };
}

const web: Fields = {
  ...makeContainer('web'),
  env: [
    {
      name: 'PASSWORD',
      valueFrom: { secretKeyRef: { name: 'web-login', key: 'password' } },
    },
    { name: 'TITLE', valueFrom: { configMapKeyRef: { name: 'web-settings', key: 'title' } } },
  ],
  envFrom: [{ configMapRef: { name: 'web-settings' } }],
  volumeMounts: [
    { name: 'data', mountPath: '/data' },
    { name: 'settings', mountPath: '/etc/web' },
  ],
};

/** A pod that keeps the profile Restricted. */
function makePod(name: string, container: Fields, spec: Fields): Fields {
  return {
    metadata: { labels: labelsOf(name) },
    spec: { automountServiceAccountToken: false, containers: [container], ...spec },
  };
}

const workloads: Fields = {
  deployment: makeObject('apps/v1', 'Deployment', 'web', {
    spec: {
      selector: { matchLabels: labelsOf('web') },
      template: makePod('web', web, {
        serviceAccountName: 'web',
        priorityClassName: 'important',
        imagePullSecrets: [{ name: 'pull' }],
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'kubernetes.io/hostname',
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: labelsOf('web') },
          },
        ],
        volumes: [
          { name: 'data', persistentVolumeClaim: { claimName: 'web-data' } },
          {
            name: 'settings',
            configMap: { name: 'web-settings', items: [{ key: 'title', path: 'title.txt' }] },
          },
        ],
      }),
    },
  }),
  statefulset: makeObject('apps/v1', 'StatefulSet', 'db', {
    spec: {
      replicas: 2,
      serviceName: 'db',
      selector: { matchLabels: labelsOf('db') },
      template: makePod('db', makeContainer('db'), {}),
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: 'fast',
            resources: { requests: { storage: '1Gi' } },
          },
        },
      ],
    },
  }),
  cronjob: makeObject('batch/v1', 'CronJob', 'nightly', {
    spec: {
      schedule: '0 3 * * *',
      startingDeadlineSeconds: 600,
      jobTemplate: {
        spec: {
          template: makePod('nightly', makeContainer('nightly'), { restartPolicy: 'Never' }),
        },
      },
    },
  }),
};

const network: Fields = {
  service: makeObject('v1', 'Service', 'web', {
    spec: {
      selector: labelsOf('web'),
      ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
    },
  }),
  headless: makeObject('v1', 'Service', 'db', {
    spec: {
      clusterIP: 'None',
      selector: labelsOf('db'),
      ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
    },
  }),
  ingress: makeObject('networking.k8s.io/v1', 'Ingress', 'web', {
    spec: {
      ingressClassName: 'public',
      tls: [{ hosts: ['web.example.org'], secretName: 'web-tls' }],
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
  }),
  policy: makeObject('networking.k8s.io/v1', 'NetworkPolicy', 'web', {
    spec: {
      podSelector: { matchLabels: labelsOf('web') },
      policyTypes: ['Ingress'],
      ingress: [{ ports: [{ port: 'http', protocol: 'TCP' }] }],
    },
  }),
  route: makeObject('gateway.networking.k8s.io/v1', 'HTTPRoute', 'web', {
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [{ backendRefs: [{ name: 'web', port: 80 }] }],
    },
  }),
  gateway: makeObject('gateway.networking.k8s.io/v1', 'Gateway', 'public', {
    spec: {
      gatewayClassName: 'public',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
    },
  }),
  monitor: makeObject('monitoring.coreos.com/v1', 'ServiceMonitor', 'web', {
    spec: { selector: { matchLabels: labelsOf('web') }, endpoints: [{ port: 'http' }] },
  }),
};

const others: Fields = {
  account: makeObject('v1', 'ServiceAccount', 'web', { automountServiceAccountToken: false }),
  settings: makeObject('v1', 'ConfigMap', 'web-settings', { data: { title: 'Shop' } }),
  claim: makeObject('v1', 'PersistentVolumeClaim', 'web-data', {
    spec: {
      accessModes: ['ReadWriteMany'],
      storageClassName: 'fast',
      resources: { requests: { storage: '1Gi' } },
    },
  }),
  hpa: makeObject('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', {
    spec: {
      minReplicas: 2,
      maxReplicas: 5,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      metrics: [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 75 } },
        },
      ],
    },
  }),
  budget: makeObject('policy/v1', 'PodDisruptionBudget', 'web', {
    spec: { maxUnavailable: 1, selector: { matchLabels: labelsOf('web') } },
  }),
  role: makeObject(`${RBAC}/v1`, 'Role', 'web', {
    rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }],
  }),
  binding: makeObject(`${RBAC}/v1`, 'RoleBinding', 'web', {
    roleRef: { apiGroup: RBAC, kind: 'Role', name: 'web' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: NAMESPACE }],
  }),
  certificate: makeObject('cert-manager.io/v1', 'Certificate', 'web', {
    spec: { secretName: 'web-tls', dnsNames: ['web.example.org'], issuerRef: { name: 'ca' } },
  }),
  issuer: makeObject('cert-manager.io/v1', 'Issuer', 'ca', { spec: { selfSigned: {} } }),
  pull: makeObject('external-secrets.io/v1', 'ExternalSecret', 'pull', {
    spec: {
      secretStoreRef: { name: 'vault' },
      data: [{ secretKey: '.dockerconfigjson', remoteRef: { key: 'pull' } }],
    },
  }),
  store: makeObject('external-secrets.io/v1', 'SecretStore', 'vault', { spec: { provider: {} } }),
  repository: makeObject('source.toolkit.fluxcd.io/v1', 'GitRepository', 'deploy', {
    spec: { url: 'https://git.example.org/deploy.git', interval: '5m' },
  }),
  flux: makeObject('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'shop', {
    spec: {
      interval: '5m',
      prune: true,
      path: './shop',
      sourceRef: { kind: 'GitRepository', name: 'deploy' },
    },
  }),
};

const clusterWide: Fields = {
  namespace: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } },
  storageclass: {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'fast' },
    provisioner: 'disk.example.org',
  },
  priority: {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'important' },
    value: 1000,
  },
  ingressclass: {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    metadata: { name: 'public' },
    spec: { controller: 'example.org/ingress' },
  },
  gatewayclass: {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: 'public' },
    spec: { controllerName: 'example.org/gateway' },
  },
  webhook: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'check.example.org' },
    webhooks: [
      {
        name: 'check.example.org',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        failurePolicy: 'Ignore',
        clientConfig: { service: { name: 'web', namespace: NAMESPACE, path: '/check', port: 80 } },
        rules: [
          {
            apiGroups: ['apps'],
            apiVersions: ['v1'],
            operations: ['CREATE'],
            resources: ['deployments'],
          },
        ],
      },
    ],
  },
};

/** Objects that refer to each other, in which no rule finds anything, by a short name. */
export function shopSet(): Fields {
  return structuredClone({ ...workloads, ...network, ...others, ...clusterWide });
}
