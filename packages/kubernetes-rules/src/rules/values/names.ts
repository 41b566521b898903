import { oneOf } from '../../formats/format.ts';
import {
  dataKey,
  dnsLabel,
  dnsName,
  domainPrefixedPath,
  environmentName,
  headerName,
  portName,
  qualifiedName,
  sysctlName,
} from '../../formats/names.ts';
import { formatRule, type FormatRow } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';
const HOOKS = 'ValidatingWebhookConfiguration MutatingWebhookConfiguration';
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** Names within an object, and names of other objects. */
export const nameFormat = formatRule(
  {
    name: 'name-format',
    summary:
      'Names of containers, volumes, topology keys and other objects are names that Kubernetes allows.',
    remedy: 'Use the name that the other object has, in lowercase letters, digits and -.',
    source: `${CORE}, ValidatePodSpec`,
  },
  [
    ['@', '@container.name', dnsLabel],
    ['@', '@pod.volumes[].name', dnsLabel],
    ['@', '@pod.serviceAccountName', dnsName],
    ['@', '@pod.priorityClassName', dnsName],
    ['@', '@pod.runtimeClassName', dnsName],
    ['@', '@pod.nodeName', dnsName],
    ['@', '@pod.hostname', dnsLabel],
    ['@', '@pod.subdomain', dnsLabel],
    ['@', '@pod.schedulingGates[].name', qualifiedName],
    ['@', '@pod.readinessGates[].conditionType', qualifiedName],
    ['@', '@pod.resourceClaims[].name', dnsLabel],
    ['@', '@pod.tolerations[].key', qualifiedName],
    ['@', '@pod.topologySpreadConstraints[].topologyKey', qualifiedName],
    [
      '@',
      '@pod.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[].topologyKey',
      qualifiedName,
    ],
    [
      '@',
      '@pod.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[].topologyKey',
      qualifiedName,
    ],
    [
      '@',
      '@pod.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.topologyKey',
      qualifiedName,
    ],
    [
      '@',
      '@pod.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.topologyKey',
      qualifiedName,
    ],
    ['@', '@pod.securityContext.sysctls[].name', sysctlName],
    ['@', '@container.env[].valueFrom.secretKeyRef.name', dnsName],
    ['@', '@container.env[].valueFrom.configMapKeyRef.name', dnsName],
    ['@', '@container.envFrom[].configMapRef.name', dnsName],
    ['@', '@container.envFrom[].secretRef.name', dnsName],
    ...probes.map((probe): FormatRow => [
      '@',
      `@container.${probe}.httpGet.httpHeaders[].name`,
      headerName,
    ]),
    ['StatefulSet', 'spec.serviceName', dnsLabel],
    ['Ingress', 'spec.ingressClassName', dnsName],
    ['Ingress', 'spec.tls[].secretName', dnsName],
    ['Ingress', 'spec.defaultBackend.service.name', dnsLabel],
    ['Ingress', 'spec.rules[].http.paths[].backend.service.name', dnsLabel],
    ['IngressClass', 'spec.controller', domainPrefixedPath],
    ['PersistentVolumeClaim PersistentVolume', 'spec.storageClassName', dnsName],
    ['StatefulSet', 'spec.volumeClaimTemplates[].spec.storageClassName', dnsName],
    ['StorageClass', 'provisioner', qualifiedName],
    ['Service', 'spec.ports[].appProtocol', qualifiedName],
    ['Service', 'spec.loadBalancerClass', qualifiedName],
  ],
);

/** Names of ports. */
export const portNameFormat = formatRule(
  {
    name: 'port-name',
    summary: 'Port names have at most 15 lowercase letters, digits and single hyphens.',
    remedy: 'Shorten the name. A port number is written without quotes.',
    source: 'staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go, IsValidPortName',
  },
  [
    ['@', '@container.ports[].name', portName],
    ...probes.flatMap((probe): readonly FormatRow[] => [
      ['@', `@container.${probe}.httpGet.port`, portName],
      ['@', `@container.${probe}.tcpSocket.port`, portName],
    ]),
    ['Service', 'spec.ports[].name', dnsLabel],
    ['Service', 'spec.ports[].targetPort', portName],
    ['Ingress', 'spec.defaultBackend.service.port.name', portName],
    ['Ingress', 'spec.rules[].http.paths[].backend.service.port.name', portName],
    ['NetworkPolicy', 'spec.ingress[].ports[].port', portName],
    ['NetworkPolicy', 'spec.egress[].ports[].port', portName],
  ],
);

/** Names of environment variables. */
export const environmentNameFormat = formatRule(
  {
    name: 'env-name',
    summary: 'Names of environment variables have printable ASCII characters without =.',
    remedy: 'Use letters, digits and _.',
    source:
      'staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go, IsRelaxedEnvVarName',
  },
  [
    ['@', '@container.env[].name', environmentName],
    ['@', '@container.envFrom[].prefix', environmentName],
  ],
);

/** Keys of ConfigMaps and Secrets. */
export const keyFormat = formatRule(
  {
    name: 'key-format',
    summary: 'Keys of ConfigMaps and Secrets have letters, digits, -, _ and . only.',
    remedy: 'Replace the other characters; a volume can mount the key at another path with items.',
    source: 'staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go, IsConfigMapKey',
  },
  [
    ['ConfigMap', 'data{key}', dataKey],
    ['ConfigMap', 'binaryData{key}', dataKey],
    ['Secret', 'data{key}', dataKey],
    ['Secret', 'stringData{key}', dataKey],
    ['@', '@container.env[].valueFrom.secretKeyRef.key', dataKey],
    ['@', '@container.env[].valueFrom.configMapKeyRef.key', dataKey],
  ],
);

const always = oneOf('Always', 'OnFailure', 'Never');
const resources = oneOf(
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
);

/** Fields with a few values, which the schema does not list. */
export const allowedValue = formatRule(
  {
    name: 'allowed-value',
    summary: 'A field has one of the values that the API server knows.',
    remedy: 'Use one of the values in the message, with its upper and lower case.',
    source: `${CORE}, ValidatePodSpec`,
  },
  [
    [
      'Deployment StatefulSet DaemonSet ReplicaSet ReplicationController',
      '@pod.restartPolicy',
      oneOf('Always'),
    ],
    ['@', '@pod.initContainers[].restartPolicy', always],
    ['@', '@pod.os.name', oneOf('linux', 'windows')],
    ['@', '@container.env[].valueFrom.resourceFieldRef.resource', resources],
    [
      'HorizontalPodAutoscaler',
      'spec.metrics[].type',
      oneOf('ContainerResource', 'External', 'Object', 'Pods', 'Resource'),
    ],
    ['RoleBinding', 'roleRef.kind', oneOf('Role', 'ClusterRole')],
    ['ClusterRoleBinding', 'roleRef.kind', oneOf('ClusterRole')],
    ['RoleBinding ClusterRoleBinding', 'subjects[].kind', oneOf('ServiceAccount', 'User', 'Group')],
    ['CustomResourceDefinition', 'spec.scope', oneOf('Cluster', 'Namespaced')],
    [
      'CustomResourceDefinition',
      'spec.versions[].additionalPrinterColumns[].type',
      oneOf('boolean', 'date', 'integer', 'number', 'string'),
    ],
    [HOOKS, 'webhooks[].sideEffects', oneOf('None', 'NoneOnDryRun')],
    [
      'ValidatingAdmissionPolicy',
      'spec.validations[].reason',
      oneOf('Unauthorized', 'Forbidden', 'Invalid', 'RequestEntityTooLarge'),
    ],
    ['LimitRange', 'spec.limits[].type', oneOf('Pod', 'Container', 'PersistentVolumeClaim')],
  ],
);
