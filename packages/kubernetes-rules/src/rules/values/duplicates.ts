import { fieldOf, renderScalar, textOf, type Json } from '../../json.ts';
import { keyOf, uniqueRule, type UniqueRow } from './table-rules.ts';

const name = keyOf('name');

function portKey(item: Json): unknown {
  const port = fieldOf(item, 'containerPort') ?? fieldOf(item, 'port');
  return port === undefined
    ? undefined
    : `${renderScalar(port)}/${textOf(item, 'protocol') ?? 'TCP'}`;
}

function hostPortKey(item: Json): unknown {
  const port = fieldOf(item, 'hostPort');
  if (port === undefined || port === 0) return undefined;
  return [renderScalar(port), textOf(item, 'protocol') ?? 'TCP', textOf(item, 'hostIP') ?? ''].join(
    '/',
  );
}

function nodePortKey(item: Json): unknown {
  const port = fieldOf(item, 'nodePort');
  return port === undefined || port === 0
    ? undefined
    : `${renderScalar(port)}/${textOf(item, 'protocol') ?? 'TCP'}`;
}

const self = (item: unknown): unknown => item;

const containers = ['initContainers', 'containers'].map((list): UniqueRow => [
  '@',
  `@pod.${list}`,
  name,
  'name',
]);

/** Lists whose items must differ. */
export const duplicateItem = uniqueRule(
  {
    name: 'duplicate-item',
    summary: 'Items of a list differ in the key by which the API server merges them.',
    reason:
      'Server-side apply, which Flux uses, refuses the object; other ways to apply it keep one of the items.',
    remedy: 'Remove one of both items, or give it another name.',
    source: 'staging/src/k8s.io/api/core/v1/types.go, +listMapKey',
  },
  [
    ...containers,
    ['@', '@container.env', name, 'name'],
    ['@', '@container.ports', portKey, 'port and protocol'],
    ['@', '@container.ports', name, 'name'],
    ['@', '@container.ports', hostPortKey, 'host port'],
    ['@', '@container.volumeMounts', keyOf('mountPath'), 'mountPath'],
    ['@', '@container.volumeDevices', keyOf('devicePath'), 'devicePath'],
    ['@', '@pod.volumes', name, 'name'],
    ['@', '@pod.imagePullSecrets', name, 'name'],
    ['@', '@pod.hostAliases', keyOf('ip'), 'ip'],
    [
      '@',
      '@pod.topologySpreadConstraints',
      keyOf('topologyKey', 'whenUnsatisfiable'),
      'topologyKey and whenUnsatisfiable',
    ],
    ['@', '@pod.securityContext.sysctls', name, 'name'],
    ['@', '@pod.resourceClaims', name, 'name'],
    ['Service', 'spec.ports', portKey, 'port and protocol'],
    ['Service', 'spec.ports', name, 'name'],
    ['Service', 'spec.ports', nodePortKey, 'node port'],
    ['Service', 'spec.ipFamilies', self, 'value'],
    ['ServiceAccount', 'secrets', name, 'name'],
    ['LimitRange', 'spec.limits', keyOf('type'), 'type'],
    ['ValidatingWebhookConfiguration MutatingWebhookConfiguration', 'webhooks', name, 'name'],
    ['CustomResourceDefinition', 'spec.versions', name, 'name'],
  ],
);
