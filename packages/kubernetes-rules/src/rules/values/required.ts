import { choiceRule, requiredRule, type ChoiceRow, type RequiredRow } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';
const HOOKS = 'ValidatingWebhookConfiguration MutatingWebhookConfiguration';
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const events = ['postStart', 'preStop'] as const;
const claims = [
  ['PersistentVolumeClaim', 'spec'],
  ['StatefulSet', 'spec.volumeClaimTemplates[].spec'],
  ['@', '@pod.volumes[].ephemeral.volumeClaimTemplate.spec'],
  ['PersistentVolume', 'spec'],
] as const;
const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'];
const actions = ['exec', 'httpGet', 'tcpSocket', 'sleep'];
const sources = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];

/** Fields that the schema does not require, or that are empty. */
export const requiredField = requiredRule(
  {
    name: 'required-field',
    summary: 'Fields that the API server needs are set and not empty.',
    remedy: 'Set the field.',
    source: `${CORE}, ValidatePodSpec`,
  },
  [
    ['@', '@pod', 'containers'],
    ['Deployment StatefulSet DaemonSet ReplicaSet Job CronJob Pod', '@container', 'image'],
    ['@', '@container', 'name'],
    ['@', '@container.env[]', 'name'],
    ['@', '@container.env[].valueFrom.secretKeyRef', 'name'],
    ['@', '@container.env[].valueFrom.secretKeyRef', 'key'],
    ['@', '@container.env[].valueFrom.configMapKeyRef', 'name'],
    ['@', '@container.env[].valueFrom.configMapKeyRef', 'key'],
    ['@', '@container.volumeMounts[]', 'mountPath'],
    ['@', '@container.volumeMounts[]', 'name'],
    ...probes.map((probe): RequiredRow => ['@', `@container.${probe}.exec`, 'command']),
    ...events.map((event): RequiredRow => ['@', `@container.lifecycle.${event}.exec`, 'command']),
    ['@', '@pod.volumes[].hostPath', 'path'],
    ['@', '@pod.volumes[].secret', 'secretName'],
    ['@', '@pod.volumes[].configMap', 'name'],
    ['@', '@pod.volumes[].persistentVolumeClaim', 'claimName'],
    ...['secret', 'configMap'].flatMap((source) =>
      [
        `@pod.volumes[].${source}.items[]`,
        `@pod.volumes[].projected.sources[].${source}.items[]`,
      ].flatMap((items): readonly RequiredRow[] => [
        ['@', items, 'key'],
        ['@', items, 'path'],
      ]),
    ),
    ['@', '@pod.volumes[].projected.sources[].serviceAccountToken', 'path'],
    ['@', '@pod.volumes[].downwardAPI.items[].resourceFieldRef', 'containerName'],
    [
      '@',
      '@pod.volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef',
      'containerName',
    ],
    ['@', '@pod.topologySpreadConstraints[]', 'topologyKey'],
    ...['podAffinity', 'podAntiAffinity'].flatMap((kind): readonly RequiredRow[] => [
      [
        '@',
        `@pod.affinity.${kind}.requiredDuringSchedulingIgnoredDuringExecution[]`,
        'topologyKey',
      ],
      [
        '@',
        `@pod.affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`,
        'topologyKey',
      ],
    ]),
    [
      '@',
      '@pod.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution',
      'nodeSelectorTerms',
    ],
    ...claims.map(([kinds, spec]): RequiredRow => [kinds, spec, 'accessModes']),
    ['StorageClass', '', 'provisioner'],
    ['HorizontalPodAutoscaler', 'spec.scaleTargetRef', 'name'],
    ['HorizontalPodAutoscaler', 'spec.scaleTargetRef', 'kind'],
    ['HorizontalPodAutoscaler', 'spec.metrics[].containerResource', 'container'],
    ['HorizontalPodAutoscaler', 'spec.behavior.scaleDown', 'policies'],
    ['HorizontalPodAutoscaler', 'spec.behavior.scaleUp', 'policies'],
    ['Ingress', 'spec.rules[].http', 'paths'],
    ['Role ClusterRole', 'rules[]', 'verbs'],
    ['RoleBinding ClusterRoleBinding', 'roleRef', 'name'],
    ['RoleBinding ClusterRoleBinding', 'subjects[]', 'name'],
    ['ClusterRole', 'aggregationRule', 'clusterRoleSelectors'],
    ['ValidatingAdmissionPolicy', 'spec.matchConstraints.resourceRules[]', 'apiVersions'],
    ['ValidatingAdmissionPolicy', 'spec.matchConstraints.resourceRules[]', 'apiGroups'],
    ['ValidatingAdmissionPolicy', 'spec.matchConstraints.resourceRules[]', 'operations'],
    ['ValidatingAdmissionPolicy', 'spec.matchConstraints.resourceRules[]', 'resources'],
    [HOOKS, 'webhooks[]', 'admissionReviewVersions'],
    [HOOKS, 'webhooks[].rules[]', 'apiVersions'],
    [HOOKS, 'webhooks[].rules[]', 'apiGroups'],
    [HOOKS, 'webhooks[].rules[]', 'operations'],
    [HOOKS, 'webhooks[].rules[]', 'resources'],
    ['CustomResourceDefinition', 'spec.versions[]', 'schema'],
    ['CustomResourceDefinition', 'spec.versions[].schema', 'openAPIV3Schema'],
  ],
);

const volumeTypes = [
  'hostPath',
  'emptyDir',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'secret',
  'nfs',
  'iscsi',
  'glusterfs',
  'persistentVolumeClaim',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'downwardAPI',
  'fc',
  'azureFile',
  'configMap',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'photonPersistentDisk',
  'projected',
  'portworxVolume',
  'scaleIO',
  'storageos',
  'csi',
  'ephemeral',
  'image',
  'local',
];
const projections = [
  'secret',
  'configMap',
  'downwardAPI',
  'serviceAccountToken',
  'clusterTrustBundle',
  'podCertificate',
];

/** Fields of which one may be set. */
export const exclusiveFields = choiceRule(
  {
    name: 'exclusive-fields',
    summary: 'Of fields that exclude each other exactly one is set.',
    remedy: 'Keep one of the fields, and remove the others.',
    source: `${CORE}, validateHandler, validateVolumeSource, validateEnvVarValueFrom`,
  },
  [
    ...probes.map((probe): ChoiceRow => ['@', `@container.${probe}`, handlers, 'one']),
    ...events.map((event): ChoiceRow => ['@', `@container.lifecycle.${event}`, actions, 'one']),
    ['@', '@container.env[].valueFrom', sources, 'one'],
    ['@', '@container.envFrom[]', ['configMapRef', 'secretRef'], 'one'],
    ['@', '@pod.volumes[]', volumeTypes, 'at most one'],
    ['@', '@pod.volumes[].projected.sources[]', projections, 'at most one'],
    ['@', '@pod.volumes[].downwardAPI.items[]', ['fieldRef', 'resourceFieldRef'], 'one'],
    [
      '@',
      '@pod.volumes[].projected.sources[].downwardAPI.items[]',
      ['fieldRef', 'resourceFieldRef'],
      'one',
    ],
    ['@', '@container.volumeMounts[]', ['subPath', 'subPathExpr'], 'at most one'],
    ['PersistentVolume', 'spec', volumeTypes, 'one'],
    ['PodDisruptionBudget', 'spec', ['minAvailable', 'maxUnavailable'], 'at most one'],
    ['Ingress', 'spec.defaultBackend', ['service', 'resource'], 'one'],
    ['Ingress', 'spec.rules[].http.paths[].backend', ['service', 'resource'], 'one'],
    ['Ingress', 'spec.defaultBackend.service', ['port'], 'one'],
    ['Ingress', 'spec.rules[].http.paths[].backend.service', ['port'], 'one'],
    ['Ingress', 'spec.defaultBackend.service.port', ['name', 'number'], 'one'],
    ['Ingress', 'spec.rules[].http.paths[].backend.service.port', ['name', 'number'], 'one'],
    [HOOKS, 'webhooks[].clientConfig', ['service', 'url'], 'one'],
  ],
);
