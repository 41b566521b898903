import * as char from './characters.ts';

/** RFC 3986 `IPv6address`: eight groups, `::` for one run of at least one, perhaps IPv4 at the end. */
export function isIPv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === '') {
      if (halves.length === 1) return false;
      continue;
    }
    const count = countGroups(half.split(':'), index === halves.length - 1);
    if (count === undefined) return false;
    groups += count;
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

function countGroups(parts: readonly string[], last: boolean): number | undefined {
  let groups = 0;
  for (const [index, part] of parts.entries()) {
    if (last && index === parts.length - 1 && part.includes('.')) {
      if (!isIPv4(part)) return undefined;
      groups += 2;
    } else if (part.length >= 1 && part.length <= 4 && isHex(part)) groups++;
    else return undefined;
  }
  return groups;
}

function isHex(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (!char.isHexDigit(text.charCodeAt(index))) return false;
  }
  return true;
}

function isIPv4(text: string): boolean {
  const octets = text.split('.');
  return (
    octets.length === 4 &&
    octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/u.test(octet) && Number(octet) < 256)
  );
}
