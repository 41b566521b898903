import { fieldOf, isJson, itemsOf, textOf, type Json } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { hasKind, isEmpty, isTemplated, serverRule } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';
const NETWORKING = 'pkg/apis/networking/validation/validation.go';

/** Fields of a Service that need one of some types. */
const fieldTypes: Readonly<Record<string, readonly string[]>> = {
  loadBalancerClass: ['LoadBalancer'],
  loadBalancerSourceRanges: ['LoadBalancer'],
  allocateLoadBalancerNodePorts: ['LoadBalancer'],
  healthCheckNodePort: ['LoadBalancer'],
};

/** A Service's type and its other fields. */
export const serviceType = serverRule(
  {
    name: 'service-type',
    summary: 'The fields of a Service belong to its type.',
    remedy: 'Change the type, or remove the field.',
    source: `${CORE}, ValidateService`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'Service')) return;
    const type = textOf(json, 'spec', 'type') ?? 'ClusterIP';
    const spec = fieldOf(json, 'spec');
    if (!isJson(spec) || isTemplated(type)) return;
    for (const [field, types] of Object.entries(fieldTypes)) {
      if (isEmpty(spec[field]) || spec[field] === 0 || types.includes(type)) continue;
      yield {
        path: ['spec', field],
        message: `${field} is for the type ${types.join(', ')}, not for ${type}`,
      };
    }
    yield* type === 'ExternalName' ? checkExternalName(spec) : checkPorts(spec, type);
    const isHeadless = spec['clusterIP'] === 'None';
    if (isHeadless && (type === 'NodePort' || type === 'LoadBalancer')) {
      yield {
        path: ['spec', 'clusterIP'],
        message: `a Service of the type ${type} cannot have clusterIP None`,
      };
    }
    const isReachable = type !== 'ClusterIP' || !isEmpty(spec['externalIPs']);
    if (spec['externalTrafficPolicy'] !== undefined && !isReachable) {
      const message =
        'externalTrafficPolicy needs the type NodePort or LoadBalancer, or externalIPs';
      yield { path: ['spec', 'externalTrafficPolicy'], message };
    }
  },
);

function* checkExternalName(spec: Json): Iterable<Problem> {
  if (isEmpty(spec['externalName'])) {
    yield { path: ['spec'], message: 'the type ExternalName needs externalName' };
  }
  for (const field of ['clusterIP', 'clusterIPs']) {
    if (isEmpty(spec[field])) continue;
    yield { path: ['spec', field], message: `a Service of the type ExternalName has no ${field}` };
    return;
  }
}

function* checkPorts(spec: Json, type: string): Iterable<Problem> {
  const ports = itemsOf(spec['ports']);
  if (ports.length === 0 && spec['clusterIP'] !== 'None') {
    yield { path: ['spec'], message: 'ports must be set' };
  }
  const unnamed = ports.find(([, port]) => isEmpty(fieldOf(port, 'name')));
  if (ports.length > 1 && unnamed !== undefined) {
    yield {
      path: ['spec', 'ports', unnamed[0]],
      message: 'name must be set where a Service has several ports',
    };
  }
  if (type !== 'ClusterIP') return;
  for (const [index, port] of ports) {
    const node = fieldOf(port, 'nodePort');
    if (node === undefined || node === 0) continue;
    const message = 'nodePort needs the type NodePort or LoadBalancer';
    yield { path: ['spec', 'ports', index, 'nodePort'], message };
  }
}

const forbidden = ['//', '/./', '/../', '%2f', '%2F'];
const endings = ['/..', '/.'];

/** Paths and rules of an Ingress. */
export const ingressPath = serverRule(
  {
    name: 'ingress-path',
    summary:
      'An Ingress has rules or a default backend, and its paths start with / and have no part that is . or ...',
    remedy: 'Write the path from /, without // and dots.',
    source: `${NETWORKING}, validateHTTPIngressPath`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'Ingress')) return;
    const hasRules = !isEmpty(fieldOf(json, 'spec', 'rules'));
    if (!hasRules && fieldOf(json, 'spec', 'defaultBackend') === undefined) {
      yield { path: ['spec'], message: 'one of rules and defaultBackend must be set' };
    }
    for (const { path, value } of selectFields(json, 'spec.rules[].http.paths[]')) {
      yield* checkPath([...path], value);
    }
    const name = textOf(json, 'spec', 'ingressClassName');
    const annotation = textOf(json, 'metadata', 'annotations', 'kubernetes.io/ingress.class');
    if (name !== undefined && annotation !== undefined && name !== annotation) {
      const path = ['metadata', 'annotations', 'kubernetes.io/ingress.class'];
      yield { path, message: 'the annotation must be equal to spec.ingressClassName' };
    }
  },
);

function* checkPath(at: (string | number)[], item: unknown): Iterable<Problem> {
  const type = textOf(item, 'pathType');
  const path = textOf(item, 'path') ?? '';
  if (isTemplated(path) || type === undefined) return;
  if (type === 'ImplementationSpecific') {
    if (path !== '' && !path.startsWith('/'))
      yield { path: [...at, 'path'], message: 'the path must start with /' };
    return;
  }
  if (!path.startsWith('/')) {
    yield {
      path: path === '' ? at : [...at, 'path'],
      message: 'path must be set and start with /',
    };
    return;
  }
  const part =
    forbidden.find((each) => path.includes(each)) ?? endings.find((each) => path.endsWith(each));
  if (part !== undefined)
    yield { path: [...at, 'path'], message: `the path must not have ${part}` };
}

/** Peers and ports of a NetworkPolicy. */
export const networkPolicyPeer = serverRule(
  {
    name: 'network-policy-peer',
    summary: 'A peer of a NetworkPolicy is an ipBlock, or selectors; endPort needs a port number.',
    remedy: 'Set one kind of peer. An empty podSelector ({}) selects all pods.',
    source: `${NETWORKING}, ValidateNetworkPolicyPeer, ValidateNetworkPolicyPort`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'NetworkPolicy')) return;
    if (itemsOf(fieldOf(json, 'spec', 'policyTypes')).length > 2) {
      yield { path: ['spec', 'policyTypes'], message: 'policyTypes has two items at most' };
    }
    for (const pattern of ['spec.ingress[].from[]', 'spec.egress[].to[]']) {
      for (const { path, value } of selectFields(json, pattern)) {
        const hasBlock = fieldOf(value, 'ipBlock') !== undefined;
        const hasSelector =
          fieldOf(value, 'podSelector') !== undefined ||
          fieldOf(value, 'namespaceSelector') !== undefined;
        if (hasBlock && hasSelector) {
          yield { path, message: 'only one of ipBlock and selectors may be set' };
        } else if (!hasBlock && !hasSelector) {
          yield { path, message: 'one of ipBlock, podSelector and namespaceSelector must be set' };
        }
      }
    }
    for (const pattern of ['spec.ingress[].ports[]', 'spec.egress[].ports[]']) {
      for (const { path, value } of selectFields(json, pattern)) {
        if (fieldOf(value, 'endPort') === undefined || typeof fieldOf(value, 'port') === 'number')
          continue;
        yield { path: [...path, 'endPort'], message: 'endPort needs a port that is a number' };
      }
    }
  },
);
