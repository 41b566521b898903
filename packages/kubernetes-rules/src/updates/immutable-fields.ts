/** What may not change in an object that the cluster has. */
export interface ImmutableFields {
  /** Kinds with spaces between them. */
  readonly kinds: string;
  /** Fields that stay as they are, as paths with dots. */
  readonly fields?: readonly string[];
  /** Or a field of which only some fields may change. */
  readonly only?: { readonly parent: string; readonly fields: readonly string[] };
  /** Where Kubernetes says so. */
  readonly source: string;
}

const APPS = 'pkg/apis/apps/validation/validation.go';
const CORE = 'pkg/apis/core/validation/validation.go';

/** The table of immutable fields, by kind. */
export const immutableFields: readonly ImmutableFields[] = [
  {
    kinds: 'Deployment DaemonSet ReplicaSet',
    fields: ['spec.selector'],
    source: `${APPS}, ValidateDeploymentUpdate; pkg/registry/apps/deployment/strategy.go, ValidateUpdate`,
  },
  {
    kinds: 'StatefulSet',
    only: {
      parent: 'spec',
      fields: [
        'replicas',
        'ordinals',
        'template',
        'updateStrategy',
        'revisionHistoryLimit',
        'persistentVolumeClaimRetentionPolicy',
        'minReadySeconds',
      ],
    },
    source: `${APPS}, ValidateStatefulSetUpdate`,
  },
  {
    kinds: 'Job',
    fields: [
      'spec.selector',
      'spec.template',
      'spec.completionMode',
      'spec.podFailurePolicy',
      'spec.backoffLimitPerIndex',
      'spec.managedBy',
    ],
    source: 'pkg/apis/batch/validation/validation.go, ValidateJobSpecUpdate',
  },
  {
    kinds: 'PersistentVolumeClaim',
    only: { parent: 'spec', fields: ['resources', 'volumeAttributesClassName'] },
    source: `${CORE}, ValidatePersistentVolumeClaimUpdate`,
  },
  {
    kinds: 'PersistentVolume',
    only: {
      parent: 'spec',
      fields: [
        'capacity',
        'accessModes',
        'claimRef',
        'persistentVolumeReclaimPolicy',
        'storageClassName',
        'mountOptions',
        'nodeAffinity',
        'volumeAttributesClassName',
      ],
    },
    source: `${CORE}, ValidatePersistentVolumeUpdate`,
  },
  {
    kinds: 'StorageClass',
    fields: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
    source: 'pkg/apis/storage/validation/validation.go, ValidateStorageClassUpdate',
  },
  {
    kinds: 'RoleBinding ClusterRoleBinding',
    fields: ['roleRef'],
    source: 'pkg/apis/rbac/validation/validation.go, ValidateRoleBindingUpdate',
  },
  {
    kinds: 'PriorityClass',
    fields: ['value', 'preemptionPolicy'],
    source: 'pkg/apis/scheduling/validation/validation.go, ValidatePriorityClassUpdate',
  },
  {
    kinds: 'IngressClass',
    fields: ['spec.controller'],
    source: 'pkg/apis/networking/validation/validation.go, ValidateIngressClassUpdate',
  },
  {
    kinds: 'RuntimeClass',
    fields: ['handler'],
    source: 'pkg/apis/node/validation/validation.go, ValidateRuntimeClassUpdate',
  },
  {
    kinds: 'ResourceQuota',
    fields: ['spec.scopes'],
    source: `${CORE}, ValidateResourceQuotaUpdate`,
  },
  {
    kinds: 'CustomResourceDefinition',
    fields: ['spec.scope', 'spec.group', 'spec.names.kind', 'spec.names.plural'],
    source:
      'staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go, ValidateCustomResourceDefinitionUpdate',
  },
  {
    kinds: 'Secret',
    fields: ['type'],
    source: `${CORE}, ValidateSecretUpdate`,
  },
];

/** What the API server writes where a field is absent. */
export const defaults: Readonly<Record<string, unknown>> = {
  'StatefulSet spec.podManagementPolicy': 'OrderedReady',
  'Job spec.completionMode': 'NonIndexed',
  'PersistentVolumeClaim spec.volumeMode': 'Filesystem',
  'PersistentVolume spec.volumeMode': 'Filesystem',
  'StorageClass reclaimPolicy': 'Delete',
  'StorageClass volumeBindingMode': 'Immediate',
  'PriorityClass preemptionPolicy': 'PreemptLowerPriority',
  'Secret type': 'Opaque',
};
