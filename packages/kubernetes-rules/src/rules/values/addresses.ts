import {
  cidr,
  externalName,
  ingressHost,
  ipAddress,
  isInside,
  looseCidr,
} from '../../formats/addresses.ts';
import { dnsName, searchDomain } from '../../formats/names.ts';
import type { Format } from '../../formats/format.ts';
import { itemsOf, textOf } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';
import { formatRule, hasKind, serverRule } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';

const serviceAddress: Format = {
  words: `None, or ${ipAddress.words}`,
  accepts: (value) => value === 'None' || ipAddress.accepts(value),
  suggest: (value) => (String(value).toLowerCase() === 'none' ? 'None' : undefined),
};

const reachable: Format = {
  words: `${ipAddress.words}, and not an address of the loopback or link-local network`,
  accepts: (value) =>
    ipAddress.accepts(value) &&
    !/^(127\.|169\.254\.|0\.0\.0\.0|::1?$|fe[89ab])/i.test(String(value)),
};

/** Fields with an IP address. */
export const ipAddressFormat = formatRule(
  {
    name: 'ip-address',
    summary: 'A field for an IP address has one, without a host name, a port or leading zeros.',
    remedy: 'Write the address, such as 10.9.8.7 or 2001:db8::1.',
    source: 'staging/src/k8s.io/apimachinery/pkg/util/validation/ip.go, IsValidIP',
  },
  [
    ['Service', 'spec.clusterIP', serviceAddress],
    ['Service', 'spec.externalIPs[]', reachable],
    ['@', '@pod.hostAliases[].ip', ipAddress],
    ['@', '@pod.dnsConfig.nameservers[]', ipAddress],
  ],
);

const ranges = formatRule({ name: '', summary: '', remedy: '', source: '' }, [
  ['NetworkPolicy', 'spec.ingress[].from[].ipBlock.cidr', cidr],
  ['NetworkPolicy', 'spec.ingress[].from[].ipBlock.except[]', cidr],
  ['NetworkPolicy', 'spec.egress[].to[].ipBlock.cidr', cidr],
  ['NetworkPolicy', 'spec.egress[].to[].ipBlock.except[]', cidr],
  ['Service', 'spec.loadBalancerSourceRanges[]', looseCidr],
]);

/** Fields with a range of addresses. */
export const cidrFormat = serverRule(
  {
    name: 'cidr',
    summary:
      'A range of addresses is written as its first address, / and its length; exceptions are inside it.',
    remedy: 'Write the first address of the range and its length, such as 10.9.8.0/24.',
    source: 'staging/src/k8s.io/apimachinery/pkg/util/validation/ip.go, IsValidCIDR',
  },
  function* check(object, set) {
    yield* ranges.check(object, set);
    if (!hasKind(object.json, 'NetworkPolicy')) return;
    for (const pattern of ['spec.ingress[].from[].ipBlock', 'spec.egress[].to[].ipBlock']) {
      for (const place of selectFields(object.json, pattern)) yield* checkExceptions(place);
    }
  },
);

function* checkExceptions({
  path,
  value,
}: ReturnType<typeof selectFields>[number]): Iterable<Problem> {
  const outer = textOf(value, 'cidr');
  if (outer === undefined || !cidr.accepts(outer)) return;
  const except = (value as { except?: unknown }).except;
  for (const [index, inner] of itemsOf(except)) {
    if (typeof inner !== 'string' || !cidr.accepts(inner)) continue;
    if (isInside(inner, outer) !== false) continue;
    yield { path: [...path, 'except', index], message: `the exception is not a part of ${outer}` };
  }
}

/** Fields with a host name. */
export const hostName = formatRule(
  {
    name: 'host-name',
    summary: 'A host name is lowercase, without scheme, port and path.',
    remedy: 'Write the name alone; only the first part may be *, in an Ingress.',
    source: 'pkg/apis/networking/validation/validation.go, ValidateIngressSpec',
  },
  [
    ['Ingress', 'spec.rules[].host', ingressHost],
    ['Ingress', 'spec.tls[].hosts[]', ingressHost],
    ['Service', 'spec.externalName', externalName],
    ['@', '@pod.hostAliases[].hostnames[]', dnsName],
    ['@', '@pod.dnsConfig.searches[]', searchDomain],
  ],
);

/** The resolver of a pod. */
export const dnsSettings = serverRule(
  {
    name: 'dns-settings',
    summary: 'A pod has at most 3 name servers, and at least one with dnsPolicy None.',
    remedy: 'Add dnsConfig.nameservers for dnsPolicy None, and remove servers beyond three.',
    source: `${CORE}, validatePodDNSConfig`,
  },
  function* check({ json }) {
    for (const { path, value } of selectFields(json, '@pod')) {
      const servers = itemsOf(selectFields(value as never, 'dnsConfig.nameservers')[0]?.value);
      if (servers.length > 3) {
        const message = `there are ${servers.length} name servers, and 3 are allowed`;
        yield { path: [...path, 'dnsConfig', 'nameservers'], message };
      }
      if (textOf(value, 'dnsPolicy') === 'None' && servers.length === 0) {
        const message = 'dnsPolicy None needs dnsConfig.nameservers';
        yield { path: [...path, 'dnsPolicy'], message };
      }
    }
  },
);
