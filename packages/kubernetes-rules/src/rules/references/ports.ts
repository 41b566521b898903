import { findSimilarName } from '@dhallmark/fault';
import { fieldOf, isJson, itemsOf, textOf, type FieldPath, type Json } from '../../json.ts';
import { hasLabels, matchesSelector } from '../../labels.ts';
import { kindOf, namespaceOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import { containersIn, containersOf, type ContainerPlace } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { hasUnknownPods, podsBeside } from './selected-pods.ts';

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

function missingName(
  path: FieldPath,
  name: string,
  what: string,
  known: Iterable<string>,
): Problem {
  const similar = findSimilarName(name, known);
  const message = `${what} has no port ${name}`;
  return similar === undefined
    ? { path, message }
    : { path, message, hint: `Did you mean ${similar}?` };
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
  const selector = fieldOf(object.json, 'spec', 'selector');
  if (!isJson(selector) || Object.keys(selector).length === 0) return;
  const pods = podsBeside(object, set).filter((pod) => hasLabels(pod.metadata['labels'], selector));
  if (pods.length === 0) return;
  const ports = portsOf(pods.flatMap(containersOf));
  for (const [index, port] of itemsOf(fieldOf(object.json, 'spec', 'ports'))) {
    const target = fieldOf(port, 'targetPort') ?? fieldOf(port, 'port');
    const isGiven = fieldOf(port, 'targetPort') !== undefined;
    const path = ['spec', 'ports', index, ...(isGiven ? ['targetPort'] : ['port'])];
    if (typeof target === 'string' && !ports.names.has(target))
      yield missingName(path, target, 'no container of the selected pods', ports.names);
    // ports of containers are information only, so numbers count where pods list any
    if (typeof target === 'number' && ports.numbers.size > 0 && !ports.numbers.has(target))
      yield { path, message: `no container of the selected pods listens on ${target}` };
  }
}

function* checkPolicy(object: RuleObject, set: ObjectSet): Iterable<Problem> {
  const selector = fieldOf(object.json, 'spec', 'podSelector');
  const pods = podsBeside(object, set).filter((pod) =>
    matchesSelector(selector, pod.metadata['labels']),
  );
  if (pods.length === 0) return;
  const { names } = portsOf(pods.flatMap(containersOf));
  for (const { path, value } of selectFields(object.json, 'spec.ingress[].ports[].port')) {
    if (typeof value === 'string' && !names.has(value))
      yield missingName(path, value, 'no container of the selected pods', names);
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
          yield missingName([...place.path, ...path], value, 'the container', names);
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
  const names = ports.flatMap(([, each]) => textOf(each, 'name') ?? []);
  const numbers = ports.map(([, each]) => fieldOf(each, 'port'));
  const name = textOf(port, 'name');
  if (name !== undefined && !names.includes(name))
    yield missingName([...path, 'name'], name, 'the Service', names);
  const number = typeof port === 'number' ? port : fieldOf(port, 'number');
  if (typeof number === 'number' && !numbers.includes(number)) {
    const at = typeof port === 'number' ? path : [...path, 'number'];
    yield { path: at, message: `the Service has no port ${number}` };
  }
}

/** Ports that nothing listens on. */
export const portRules: readonly Rule[] = [missingTargetPort, missingProbePort, missingServicePort];
