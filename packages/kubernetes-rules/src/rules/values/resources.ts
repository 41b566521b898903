import { ONE, parseQuantity } from '../../formats/quantity.ts';
import { qualifiedName } from '../../formats/names.ts';
import { findSimilarName } from '@dhallmark/fault';
import { fieldOf, isJson, renderScalar, textOf, type FieldPath, type Json } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { hasKind, isTemplated, serverRule, type Kinds } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';
const standard = ['cpu', 'memory', 'ephemeral-storage'] as const;

/** Maps of quantities that must not be negative. */
const maps: readonly (readonly [kinds: Kinds, pattern: string])[] = [
  ['@', '@container.resources.requests'],
  ['@', '@container.resources.limits'],
  ['@', '@pod.overhead'],
  ['ResourceQuota', 'spec.hard'],
];

/** Quantities. */
export const quantity = serverRule(
  {
    name: 'quantity',
    summary: 'Quantities are numbers with a unit of Kubernetes, and not negative.',
    remedy:
      'Use m, k, M, G or Ki, Mi, Gi after the number; devices and pods are counted in whole numbers.',
    source: 'staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go, ParseQuantity',
  },
  function* check({ json }) {
    for (const [kinds, pattern] of maps) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, `${pattern}{}`)) {
        const name = String(path.at(-1));
        const size = parseQuantity(value);
        if (isTemplated(value)) continue;
        if (size === undefined) {
          yield { path, message: `${name} must be a quantity, such as 500m, 1 or 256Mi` };
        } else if (size < 0n) {
          yield { path, message: `${name} must not be negative` };
        } else if (size % ONE !== 0n && isWhole(name, kinds)) {
          yield { path, message: `${name} must be a whole number` };
        } else if (name.startsWith('hugepages-') && kinds === '@' && isOddPage(name, size)) {
          yield { path, message: `${name} must be a multiple of its page size` };
        }
      }
    }
    for (const { path, value } of selectFields(json, '@pod.volumes[].emptyDir.sizeLimit')) {
      if ((parseQuantity(value) ?? 0n) < 0n)
        yield { path, message: 'sizeLimit must not be negative' };
    }
    yield* checkDivisors(json);
  },
);

const counted = new Set([
  'pods',
  'services',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
]);

/** IsIntegerResourceName, and extended resources. */
function isWhole(name: string, kinds: Kinds): boolean {
  const device =
    name.includes('/') && !name.startsWith('kubernetes.io/') && !name.startsWith('requests.');
  return kinds === 'ResourceQuota' ? counted.has(name) || name.startsWith('count/') : device;
}

function isOddPage(name: string, size: bigint): boolean {
  const page = parseQuantity(name.slice('hugepages-'.length));
  return page === undefined || page === 0n || size % page !== 0n;
}

/** ValidateResourceFieldSelector */
const divisors: Readonly<Record<string, ReadonlySet<string>>> = {
  cpu: new Set(['', '0', '1m', '1']),
  memory: new Set([
    '',
    '0',
    '1',
    '1k',
    '1M',
    '1G',
    '1T',
    '1P',
    '1E',
    '1Ki',
    '1Mi',
    '1Gi',
    '1Ti',
    '1Pi',
    '1Ei',
  ]),
};

function* checkDivisors(json: Json): Iterable<Problem> {
  for (const { path, value } of selectFields(json, '@container.env[].valueFrom.resourceFieldRef')) {
    const [, name = ''] = (textOf(value, 'resource') ?? '').split('.');
    const divisor = renderScalar(fieldOf(value, 'divisor'));
    const known = divisors[name === 'ephemeral-storage' ? 'memory' : name];
    if (known === undefined || known.has(divisor)) continue;
    const shown = [...known].filter((each) => each !== '' && each !== '0').join(', ');
    yield { path: [...path, 'divisor'], message: `divisor must be one of ${shown}` };
  }
}

/** Names of resources. */
export const resourceName = serverRule(
  {
    name: 'resource-name',
    summary:
      'A container has the resources cpu, memory, ephemeral-storage, hugepages-* and devices with a domain; a quota those of its list.',
    remedy: 'Correct the name; the name of a device has the form example.org/device.',
    source: `${CORE}, validateContainerResourceName`,
  },
  function* check({ json }) {
    for (const pattern of [
      '@container.resources.requests{key}',
      '@container.resources.limits{key}',
    ]) {
      for (const { path, value } of selectFields(json, pattern)) {
        const name = String(value);
        if (isContainerResource(name)) continue;
        const message = `${name} is not a resource of a container`;
        const similar = findSimilarName(name, standard);
        yield similar === undefined
          ? { path, message }
          : { path, message, hint: `Did you mean ${similar}?` };
      }
    }
    if (!hasKind(json, 'ResourceQuota')) return;
    for (const { path, value } of selectFields(json, 'spec.hard{key}')) {
      const name = String(value);
      if (isQuotaResource(name)) continue;
      const message = `${name} is not a resource of a quota`;
      const similar = findSimilarName(name, quotas);
      yield similar === undefined
        ? { path, message }
        : { path, message, hint: `Did you mean ${similar}?` };
    }
  },
);

function isContainerResource(name: string): boolean {
  if ((standard as readonly string[]).includes(name) || name.startsWith('hugepages-')) return true;
  return name.includes('/') && qualifiedName.accepts(name) && !name.startsWith('requests.');
}

const quotas = [
  ...counted,
  'cpu',
  'memory',
  'ephemeral-storage',
  ...['cpu', 'memory', 'storage', 'ephemeral-storage'].map((name) => `requests.${name}`),
  ...['cpu', 'memory', 'ephemeral-storage'].map((name) => `limits.${name}`),
];

function isQuotaResource(name: string): boolean {
  return quotas.includes(name) || /^(requests\.)?hugepages-/.test(name) || name.includes('/');
}

/** Requests within limits. */
export const requestsLimits = serverRule(
  {
    name: 'requests-limits',
    summary:
      'A container requests no more than its limit, and exactly its limit of devices and huge pages.',
    remedy: 'Lower the request or raise the limit.',
    source: `${CORE}, ValidateContainerResourceRequirements`,
  },
  function* check({ json }) {
    for (const { path, value } of selectFields(json, '@container.resources')) {
      yield* checkResources(path, value);
    }
  },
);

function* checkResources(path: FieldPath, resources: unknown): Iterable<Problem> {
  const requests = mapOf(fieldOf(resources, 'requests'));
  const limits = mapOf(fieldOf(resources, 'limits'));
  for (const [name, request] of Object.entries(requests)) {
    if (!isContainerResource(name)) continue;
    const [low, high] = [parseQuantity(request), parseQuantity(limits[name])];
    const isFixed = !(standard as readonly string[]).includes(name);
    const at = [...path, 'requests', name];
    if (low === undefined || low < 0n) continue;
    if (limits[name] === undefined) {
      if (isFixed) yield { path: at, message: `a request of ${name} needs the same limit` };
    } else if (high !== undefined && high >= 0n && (low > high || (isFixed && low !== high))) {
      const must = isFixed ? 'must be equal to' : 'must not be above';
      yield {
        path: at,
        message: `the request of ${name}, ${renderScalar(request)}, ${must} its limit, ${renderScalar(limits[name])}`,
      };
    }
  }
  const names = new Set([...Object.keys(requests), ...Object.keys(limits)]);
  const hasPages = [...names].some((name) => name.startsWith('hugepages-'));
  if (hasPages && !names.has('cpu') && !names.has('memory')) {
    yield { path, message: 'huge pages need a request or limit of cpu or memory' };
  }
}

function mapOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** Sizes of claims and volumes. */
export const storageSize = serverRule(
  {
    name: 'storage-size',
    summary: 'A claim requests a size above 0, and a volume has one.',
    remedy: 'Set resources.requests.storage, or capacity.storage of a volume.',
    source: `${CORE}, ValidatePersistentVolumeClaimSpec`,
  },
  function* check({ json }) {
    const places = [
      ['PersistentVolumeClaim', 'spec', ['resources', 'requests']],
      ['StatefulSet', 'spec.volumeClaimTemplates[].spec', ['resources', 'requests']],
      ['@', '@pod.volumes[].ephemeral.volumeClaimTemplate.spec', ['resources', 'requests']],
      ['PersistentVolume', 'spec', ['capacity']],
    ] as const;
    for (const [kinds, parent, map] of places) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, parent)) {
        const size = fieldOf(value, ...map, 'storage');
        if (size === undefined) {
          yield { path, message: `${map.join('.')}.storage must be set` };
        } else if ((parseQuantity(size) ?? 1n) <= 0n) {
          yield { path: [...path, ...map, 'storage'], message: 'storage must be more than 0' };
        }
      }
    }
    if (!hasKind(json, 'PersistentVolume')) return;
    for (const { path, value } of selectFields(json, 'spec.capacity{key}')) {
      if (value !== 'storage') yield { path, message: 'the capacity of a volume is storage only' };
    }
  },
);

/** Pairs of which the first must not be above the second. */
const pairs = [
  ['min', 'max'],
  ['min', 'defaultRequest'],
  ['min', 'default'],
  ['defaultRequest', 'default'],
  ['defaultRequest', 'max'],
  ['default', 'max'],
] as const;

/** A LimitRange. */
export const limitRange = serverRule(
  {
    name: 'limit-range',
    summary:
      'The minimum, the default request, the default and the maximum of a LimitRange are in this order.',
    remedy: 'Change one of both quantities; only limits of containers have defaults.',
    source: `${CORE}, ValidateLimitRange`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'LimitRange')) return;
    for (const { path, value } of selectFields(json, 'spec.limits[]')) {
      const type = textOf(value, 'type');
      for (const field of ['default', 'defaultRequest']) {
        if (type === 'Pod' && fieldOf(value, field) !== undefined) {
          yield { path: [...path, field], message: `${field} is for containers, not for pods` };
        }
      }
      const storage = fieldOf(value, 'min', 'storage') ?? fieldOf(value, 'max', 'storage');
      if (type === 'PersistentVolumeClaim' && storage === undefined) {
        yield { path, message: 'limits of claims need min.storage or max.storage' };
      }
      yield* checkPairs(path, value);
    }
  },
);

function* checkPairs(path: FieldPath, limits: unknown): Iterable<Problem> {
  const wrong = new Set<string>();
  for (const [small, large] of pairs) {
    for (const name of Object.keys(mapOf(fieldOf(limits, small)))) {
      const [low, high] = [fieldOf(limits, small, name), fieldOf(limits, large, name)];
      const [a, b] = [parseQuantity(low), parseQuantity(high)];
      if (a === undefined || b === undefined || a <= b || wrong.has(name)) continue;
      // one wrong quantity is in several pairs
      wrong.add(name);
      const at = small === 'min' && large !== 'max' ? large : small;
      yield {
        path: [...path, at, name],
        message: `${small} of ${name}, ${renderScalar(low)}, must not be above ${large}, ${renderScalar(high)}`,
      };
    }
  }
}
