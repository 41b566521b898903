import { findSimilarName } from '@dhallmark/fault';
import { fieldOf, itemsOf, textOf } from '../../json.ts';
import { LabelIndex } from '../../label-index.ts';
import { kindOf, type ObjectSet, type RuleObject } from '../../object-set.ts';
import { containersOf } from '../../pods.ts';
import type { Rule } from '../../rule.ts';
import { remember, selectPods } from '../../selection.ts';
import { hasUnknownPods } from './unknown-pods.ts';

const SOURCE = 'https://prometheus-operator.dev/docs/api-reference/api/';

const monitors: Readonly<Record<string, 'Service' | 'Pod'>> = {
  ServiceMonitor: 'Service',
  PodMonitor: 'Pod',
};

/** What a monitor selects: the ports of each Service or pod. */
interface Monitored {
  readonly kind: 'Service' | 'Pod';
  readonly ports: readonly (readonly unknown[])[];
}

/** Undefined for other kinds, and where not all of the objects are known. */
function monitoredBy(object: RuleObject, set: ObjectSet): Monitored | undefined {
  const { json } = object;
  const kind = monitors[kindOf(json)];
  // another namespace is outside of the set
  if (kind === undefined || fieldOf(json, 'spec', 'namespaceSelector') !== undefined)
    return undefined;
  if (set.knownOfKind(kind).length > 0) return undefined;
  const selector = fieldOf(json, 'spec', 'selector');
  if (kind === 'Service') {
    const found = servicesByLabel(set).select(selector);
    return { kind, ports: found.map((each) => namesOf(fieldOf(each.json, 'spec', 'ports'))) };
  }
  if (hasUnknownPods(set)) return undefined;
  const ports = selectPods(object, selector, set).map(({ pod }) =>
    containersOf(pod).flatMap(({ container }) => namesOf(container['ports'])),
  );
  return { kind, ports };
}

function namesOf(ports: unknown): readonly unknown[] {
  return itemsOf(ports).map(([, port]) => fieldOf(port, 'name'));
}

const services = new WeakMap<ObjectSet, LabelIndex<RuleObject>>();

/** The Services of the set by their own labels. */
function servicesByLabel(set: ObjectSet): LabelIndex<RuleObject> {
  return remember(
    services,
    set,
    () => new LabelIndex(set.ofKind('Service'), ({ json }) => fieldOf(json, 'metadata', 'labels')),
  );
}

const monitorsNothing: Rule = {
  name: 'monitors-nothing',
  group: 'reference',
  severity: 'warning',
  summary: 'The selector of a ServiceMonitor or PodMonitor matches a Service or a pod.',
  reason: 'Prometheus collects nothing.',
  remedy: 'Use labels of the Service or of the pods that are meant.',
  source: SOURCE,
  *check(object, set) {
    const found = monitoredBy(object, set);
    if (found === undefined || found.ports.length > 0) return;
    const message = `no ${found.kind} of the charts has these labels`;
    yield { path: ['spec', 'selector'], message };
  },
};

const missingMonitorPort: Rule = {
  name: 'missing-monitor-port',
  group: 'reference',
  severity: 'warning',
  summary:
    'A port that a ServiceMonitor or PodMonitor names is one of a Service or pod it selects.',
  reason: 'Prometheus collects nothing from this port.',
  remedy: 'Use the name of a port.',
  source: SOURCE,
  *check(object, set) {
    const found = monitoredBy(object, set);
    if (found === undefined || found.ports.length === 0) return;
    const names = new Set(found.ports.flat().filter((name) => typeof name === 'string'));
    const field = found.kind === 'Service' ? 'endpoints' : 'podMetricsEndpoints';
    for (const [index, endpoint] of itemsOf(fieldOf(object.json, 'spec', field))) {
      const port = textOf(endpoint, 'port');
      if (port === undefined || names.has(port)) continue;
      const similar = findSimilarName(port, names);
      yield {
        path: ['spec', field, index, 'port'],
        message: `none of the selected ${found.kind === 'Service' ? 'Services' : 'pods'} has a port ${port}`,
        hint: similar === undefined ? undefined : `Did you mean ${similar}?`,
      };
    }
  },
};

/** What Prometheus collects from. */
export const monitorRules: readonly Rule[] = [monitorsNothing, missingMonitorPort];
