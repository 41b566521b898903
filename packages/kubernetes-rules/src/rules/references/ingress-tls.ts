import { fieldOf, itemsOf, textOf } from '../../json.ts';
import { kindOf } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';
import { isTemplated } from '../values/table-rules.ts';

/** Certificates for hosts that an Ingress does not have. */
export const tlsHost: Rule = {
  name: 'tls-host',
  group: 'reference',
  severity: 'warning',
  summary: 'A host in the TLS section of an Ingress is a host of one of its rules.',
  reason: 'The controller serves another certificate, which browsers refuse.',
  remedy: 'Use the host of a rule in tls[].hosts.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
  *check({ json }) {
    if (kindOf(json) !== 'Ingress') return;
    const rules = itemsOf(fieldOf(json, 'spec', 'rules'));
    const hosts = rules.flatMap(([, rule]) => textOf(rule, 'host') ?? []);
    // a rule without a host is for every host
    if (hosts.length === 0 || hosts.length < rules.length || hosts.some(isUnknown)) return;
    for (const [at, tls] of itemsOf(fieldOf(json, 'spec', 'tls'))) {
      for (const [index, name] of itemsOf(fieldOf(tls, 'hosts'))) {
        if (typeof name !== 'string' || isTemplated(name)) continue;
        if (hosts.some((host) => isCovered(name, host) || isCovered(host, name))) continue;
        const message = `none of the rules has the host ${name}`;
        yield { path: ['spec', 'tls', at, 'hosts', index], message };
      }
    }
  },
};

/** What Helm completes, and what the API server refuses as a host. */
function isUnknown(host: string): boolean {
  return isTemplated(host) || !/^(?:\*\.)?[a-z0-9.-]*[a-z][a-z0-9.-]*$/.test(host);
}

/** Whether a host is another one, or one that its wildcard matches. */
function isCovered(host: string, by: string): boolean {
  if (host === by) return true;
  return by.startsWith('*.') && host.slice(host.indexOf('.')) === by.slice(1);
}
