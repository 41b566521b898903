import { findSimilarName } from '@dhallmark/fault';
import { fieldOf, itemsOf, textOf, type FieldPath, type Json } from '../../json.ts';
import { kindOf, namespaceOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import { containersIn, containersOf, type ContainerPlace } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { selectorOfService, selectPods } from '../../selection.ts';
import { hasUnknownPods } from './unknown-pods.ts';

/** What a port is called: its name, and its number. */
interface PortNames {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

function portsOf(containers: readonly ContainerPlace[]): PortNames {
  const ports = containers.flatMap(({ container }) => itemsOf(container['ports']));
  return {
    names: new Set(ports.flatMap(([, port]) => textOf(port, 'name') ?? [])),
    numbers: new Set(
      ports.flatMap(([, port]) => {
        const number = fieldOf(port, 'containerPort');
        return typeof number === 'number' ? [number] : [];
      }),
    ),
  };
}

const SELECTED = 'none of the selected pods has a port';

/** @param what completed by the name: `the container does not have a port` */
function* missingName(
  path: FieldPath,
  name: string,
  what: string,
  known: ReadonlySet<string> | readonly string[],
): Iterable<Problem> {
  // the API server refuses such a name itself
  if ([...known].some((each) => each !== name && each.toLowerCase() === name)) return;
  const similar = findSimilarName(name, known);
  const hint = similar === undefined ? undefined : `Did you mean ${similar}?`;
  yield { path, message: `${what} ${name}`, hint };
}

const missingTargetPort: Rule = {
  name: 'missing-target-port',
  group: 'reference',
  severity: 'error',
  summary: 'A port that a Service or NetworkPolicy names is a port of the pods that it selects.',
  reason: 'Connections to the port are refused, or the policy does not apply to it.',
  remedy: 'Use the name or number of a port in containers[].ports.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  *check(object, set) {
    if (hasUnknownPods(set)) return;
    if (kindOf(object.json) === 'Service') yield* checkService(object, set);
    if (kindOf(object.json) === 'NetworkPolicy') yield* checkPolicy(object, set);
  },
};

function* checkService(object: RuleObject, set: ObjectSet): Iterable<Problem> {
  for (const { path, target, ports } of targetsOf(object, set)) {
    if (typeof target === 'string' && !ports.names.has(target))
      yield* missingName(path, target, SELECTED, ports.names);
  }
}

/** A port of a Service, and the ports of the pods that it is for. */
interface Target {
  readonly path: FieldPath;
  readonly target: unknown;
  readonly ports: PortNames;
}

function targetsOf(service: RuleObject, set: ObjectSet): readonly Target[] {
  const matchLabels = selectorOfService(service.json);
  if (matchLabels === undefined) return [];
  const pods = selectPods(service, { matchLabels }, set);
  const containers = pods.flatMap(({ pod }) => containersOf(pod));
  if (containers.length === 0) return [];
  const ports = portsOf(containers);
  return itemsOf(fieldOf(service.json, 'spec', 'ports')).map(([index, port]) => {
    const field = fieldOf(port, 'targetPort') === undefined ? 'port' : 'targetPort';
    return { path: ['spec', 'ports', index, field], target: fieldOf(port, field), ports };
  });
}

const MOST_PORT = 65_535;

const unlistedTargetPort: Rule = {
  name: 'unlisted-target-port',
  group: 'reference',
  severity: 'warning',
  summary: 'A port number that a Service targets is one that its pods list, where they list any.',
  reason:
    'Where no program listens on it, connections are refused; where one does, the list of ports is incomplete.',
  remedy: 'Correct targetPort, or add the port to containers[].ports.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  *check(object, set) {
    if (kindOf(object.json) !== 'Service' || hasUnknownPods(set)) return;
    for (const { path, target, ports } of targetsOf(object, set)) {
      if (typeof target !== 'number' || ports.numbers.size === 0) continue;
      // a port that the API server refuses may be meant
      if ([...ports.numbers].some((number) => number < 1 || number > MOST_PORT)) continue;
      if (ports.numbers.has(target)) continue;
      yield { path, message: `no container of the selected pods lists the port ${target}` };
    }
  },
};

function* checkPolicy(object: RuleObject, set: ObjectSet): Iterable<Problem> {
  const selector = fieldOf(object.json, 'spec', 'podSelector');
  const pods = selectPods(object, selector, set);
  if (pods.length === 0) return;
  const { names } = portsOf(pods.flatMap(({ pod }) => containersOf(pod)));
  for (const { path, value } of selectFields(object.json, 'spec.ingress[].ports[].port')) {
    if (typeof value === 'string' && !names.has(value))
      yield* missingName(path, value, SELECTED, names);
  }
}

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const handlers = ['httpGet', 'tcpSocket'];
const probePatterns = [
  ...probes.flatMap((probe) => handlers.map((handler) => `${probe}.${handler}.port`)),
  ...['postStart', 'preStop'].map((hook) => `lifecycle.${hook}.httpGet.port`),
];

const missingProbePort: Rule = {
  name: 'missing-probe-port',
  group: 'reference',
  severity: 'error',
  summary: 'A port that a probe names is a port of the container.',
  reason: 'The probe always fails: the container never gets ready, or is restarted for ever.',
  remedy: 'Use the name of a port in ports of the same container, or its number.',
  source:
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  *check({ json }) {
    for (const place of containersIn(json)) {
      const { names } = portsOf([place]);
      for (const pattern of probePatterns) {
        for (const { path, value } of selectFields(place.container, pattern)) {
          if (typeof value !== 'string' || names.has(value)) continue;
          yield* missingName(
            [...place.path, ...path],
            value,
            'the container does not have a port',
            names,
          );
        }
      }
    }
  },
};

/** Where a Service and one of its ports are named together. */
const backends: readonly (readonly [pattern: string, name: FieldPath, port: FieldPath])[] = [
  ['spec.rules[].http.paths[].backend.service', ['name'], ['port']],
  ['spec.defaultBackend.service', ['name'], ['port']],
  ['spec.rules[].backendRefs[]', ['name'], ['port']],
];

const missingServicePort: Rule = {
  name: 'missing-service-port',
  group: 'reference',
  severity: 'error',
  summary: 'The port that an Ingress or route uses is a port of its Service.',
  reason: 'Requests are answered with 503.',
  remedy: 'Use the name or number of a port in spec.ports of the Service.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
  *check({ json }, set) {
    for (const [pattern, name, port] of backends) {
      for (const { path, value } of selectFields(json, pattern)) {
        const kind = textOf(value, 'kind') ?? 'Service';
        if (kind !== 'Service') continue;
        const namespace = textOf(value, 'namespace') ?? namespaceOf(json);
        const [service] = set.find('Service', { namespace, name: textOf(value, ...name) ?? '' });
        if (service !== undefined)
          yield* checkBackend(fieldOf(value, ...port), [...path, ...port], service.json);
      }
    }
  },
};

function* checkBackend(port: unknown, path: FieldPath, service: Json): Iterable<Problem> {
  const ports = itemsOf(fieldOf(service, 'spec', 'ports'));
  // a Service without ports is refused
  if (ports.length === 0) return;
  const names = ports.flatMap(([, each]) => textOf(each, 'name') ?? []);
  const numbers = ports.map(([, each]) => fieldOf(each, 'port'));
  const name = textOf(port, 'name');
  if (name !== undefined && !names.includes(name))
    yield* missingName([...path, 'name'], name, 'the Service does not have a port', names);
  const number = typeof port === 'number' ? port : fieldOf(port, 'number');
  if (typeof number === 'number' && !numbers.includes(number)) {
    const at = typeof port === 'number' ? path : [...path, 'number'];
    yield { path: at, message: `the Service does not have a port ${number}` };
  }
}

const headlessService: Rule = {
  name: 'not-headless',
  group: 'reference',
  severity: 'warning',
  summary: 'The Service that a StatefulSet with several pods names in serviceName is headless.',
  reason: 'Only a headless Service gives each pod a DNS name.',
  remedy: 'Set clusterIP to None in the Service, or name another one.',
  source:
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
  *check({ json }, set) {
    const name = textOf(json, 'spec', 'serviceName');
    const replicas = fieldOf(json, 'spec', 'replicas');
    const isSeveral = typeof replicas === 'number' && replicas > 1;
    if (kindOf(json) !== 'StatefulSet' || name === undefined || !isSeveral) return;
    const [service] = set.find('Service', { namespace: namespaceOf(json), name });
    if (service === undefined || fieldOf(service.json, 'spec', 'clusterIP') === 'None') return;
    yield { path: ['spec', 'serviceName'], message: `the Service ${name} is not headless` };
  },
};

/** Ports that nothing listens on. */
export const portRules: readonly Rule[] = [
  missingTargetPort,
  unlistedTargetPort,
  missingProbePort,
  missingServicePort,
  headlessService,
];
