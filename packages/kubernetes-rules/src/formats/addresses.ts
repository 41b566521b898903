import { isIP, isIPv4, isIPv6 } from 'node:net';
import { dnsName } from './names.ts';
import type { Format } from './format.ts';

/** ParseIPSloppy, without the leading zeros that new objects may not have. */
export const ipAddress: Format = {
  words: 'an IP address, such as 10.9.8.7 or 2001:db8::1',
  accepts: (value) => typeof value !== 'string' || (isIP(value) !== 0 && !value.includes('%')),
};

/** IsValidCIDR: no host bits, no leading zeros. */
export const cidr: Format = {
  words: 'an address range without bits beyond its length, such as 10.9.8.0/24 or 2001:db8::/64',
  accepts: (value) => typeof value !== 'string' || isStrictRange(value),
  suggest: (value) => {
    if (typeof value !== 'string') return undefined;
    const range = parseRange(value);
    return range === undefined || !isIPv4(range.address) ? undefined : renderStart(range);
  },
};

/** The same, where old objects may have host bits and spaces: load balancers. */
export const looseCidr: Format = {
  words: cidr.words,
  accepts: (value) => typeof value !== 'string' || parseRange(value.trim()) !== undefined,
};

interface Range {
  readonly address: string;
  readonly length: number;
  readonly bits: bigint;
  /** Of an address: 32 or 128. */
  readonly width: number;
}

function parseRange(text: string): Range | undefined {
  const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
  const address = match?.[1] ?? '';
  const length = Number(match?.[2]);
  const width = isIPv4(address) ? 32 : isIPv6(address) && !address.includes('%') ? 128 : 0;
  if (match === null || width === 0 || length > width) return undefined;
  return { address, length, bits: toBits(address), width };
}

function isStrictRange(text: string): boolean {
  const range = parseRange(text);
  if (range === undefined) return false;
  const free = BigInt(range.width - range.length);
  return (range.bits >> free) << free === range.bits;
}

/**
 * Whether a range is part of another one, and smaller; undefined where one of them is not a range.
 *
 * @example
 * isInside('10.1.0.0/16', '10.0.0.0/8') // true
 */
export function isInside(inner: string, outer: string): boolean | undefined {
  const [a, b] = [parseRange(inner), parseRange(outer)];
  if (a === undefined || b === undefined) return undefined;
  const free = BigInt(b.width - b.length);
  return a.width === b.width && a.length > b.length && a.bits >> free === b.bits >> free;
}

function renderStart({ bits, length, width }: Range): string {
  const free = BigInt(width - length);
  const start = (bits >> free) << free;
  const octets = [24n, 16n, 8n, 0n].map((shift) => String((start >> shift) & 255n));
  return `${octets.join('.')}/${length}`;
}

function toBits(address: string): bigint {
  if (isIPv4(address)) {
    return address.split('.').reduce((bits, octet) => (bits << 8n) | BigInt(octet), 0n);
  }
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...octets) => {
    const [a, b, c, d] = octets.slice(0, 4).map(Number) as [number, number, number, number];
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = Array.from(
    { length: tail === undefined ? 0 : 8 - first.length - last.length },
    () => '0',
  );
  return [...first, ...middle, ...last].reduce(
    (bits, group) => (bits << 16n) | BigInt(`0x${group}`),
    0n,
  );
}

/** The host of an Ingress: ValidateIngressSpec. */
export const ingressHost: Format = {
  words: 'a lowercase DNS name, or *. and one, without a port; not an IP address',
  accepts: (value) => typeof value !== 'string' || isHost(value),
  suggest: (value) => {
    if (typeof value !== 'string') return undefined;
    const host = value
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[:/].*$/, '');
    return host !== value && isHost(host) ? host : undefined;
  },
};

function isHost(text: string): boolean {
  return isIP(text) === 0 && dnsName.accepts(text.replace(/^\*\./, '')) && text !== '';
}

/** IsFullyQualifiedDomainName without its rule for dots: spec.externalName may end with one. */
export const externalName: Format = {
  words: dnsName.words,
  accepts: (value) => typeof value !== 'string' || dnsName.accepts(value.replace(/\.$/, '')),
  suggest: (value) => (ingressHost.suggest as (value: unknown) => string | undefined)(value),
};
