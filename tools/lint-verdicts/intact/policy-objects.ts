import type { Fields } from '../variant.ts';
import { labelsOf, metadataOf } from './metadata.ts';

const RBAC = 'rbac.authorization.k8s.io';

/** Objects with limits, rights and checks. */
export const policyObjects: Fields = {
  hpa: {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadataOf('web'),
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
      behavior: {
        scaleDown: {
          stabilizationWindowSeconds: 300,
          policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }],
        },
      },
    },
  },
  budget: {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: metadataOf('web'),
    spec: { maxUnavailable: 1, selector: { matchLabels: labelsOf('web') } },
  },
  role: {
    apiVersion: `${RBAC}/v1`,
    kind: 'Role',
    metadata: metadataOf('web'),
    rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }],
  },
  binding: {
    apiVersion: `${RBAC}/v1`,
    kind: 'RoleBinding',
    metadata: metadataOf('web'),
    roleRef: { apiGroup: RBAC, kind: 'Role', name: 'web' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
  },
  clusterrole: {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: metadataOf('web-nodes'),
    rules: [
      { apiGroups: [''], resources: ['nodes'], verbs: ['list'] },
      { nonResourceURLs: ['/metrics'], verbs: ['get'] },
    ],
  },
  clusterbinding: {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: metadataOf('web-nodes'),
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: 'web-nodes' },
    subjects: [{ kind: 'User', apiGroup: RBAC, name: 'ada' }],
  },
  account: {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadataOf('web'),
    automountServiceAccountToken: false,
  },
  priority: {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: metadataOf('important'),
    value: 1000,
    preemptionPolicy: 'PreemptLowerPriority',
  },
  quota: {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: metadataOf('web'),
    spec: { hard: { pods: '10', 'requests.cpu': '4', 'limits.memory': '8Gi' } },
  },
  limits: {
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: metadataOf('web'),
    spec: {
      limits: [
        {
          type: 'Container',
          min: { cpu: '10m' },
          defaultRequest: { cpu: '100m' },
          default: { cpu: '200m' },
          max: { cpu: '1' },
        },
      ],
    },
  },
  namespace: { apiVersion: 'v1', kind: 'Namespace', metadata: metadataOf('shop-extra') },
  admission: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: metadataOf('replicas.example.org'),
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: ['apps'],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['deployments'],
          },
        ],
      },
      validations: [{ expression: 'object.spec.replicas <= 50', message: 'too many replicas' }],
    },
  },
  webhook: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: metadataOf('check.example.org'),
    webhooks: [
      {
        name: 'check.example.org',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        failurePolicy: 'Fail',
        timeoutSeconds: 10,
        clientConfig: { service: { name: 'web', namespace: 'shop', path: '/check', port: 443 } },
        rules: [
          { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] },
        ],
      },
    ],
  },
  crd: {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: metadataOf('shops.example.org'),
    spec: {
      group: 'example.org',
      scope: 'Namespaced',
      names: { plural: 'shops', singular: 'shop', kind: 'Shop', listKind: 'ShopList' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                spec: {
                  type: 'object',
                  properties: { size: { type: 'integer', minimum: 1 }, name: { type: 'string' } },
                },
              },
            },
          },
        },
      ],
    },
  },
};
