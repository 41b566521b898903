import { isIP, isIPv6 } from 'node:net';

/**
 * What one sender has: the address of IPv4, also inside of IPv6, and the first four groups of IPv6.
 * Everything else is one sender, so that a name that was made up for each request counts once.
 *
 * @example
 * networkOf('2001:db8:1:2:3::4') // '2001:db8:1:2'
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.groups?.['v4'];
  if (isIP(address) === 0) return 'unknown';
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const after = tail?.split(':').filter((group) => group !== '') ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...after].slice(0, 4).join(':');
}
