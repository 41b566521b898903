/** The outer form of an armored PGP message (RFC 9580 sections 4 and 6), read without any key. */

const ARMOR =
  /^-----BEGIN PGP MESSAGE-----\n(?:[A-Za-z]+:.*\n)*\n((?:[A-Za-z0-9+/=]+\n)+?)(?:=[A-Za-z0-9+/]{4}\n)?-----END PGP MESSAGE-----$/;

/** Packet types of RFC 9580 section 5. */
const ENCRYPTED_SESSION_KEY = 1;
const PASSPHRASE_SESSION_KEY = 3;
const ENCRYPTED_DATA: ReadonlySet<number> = new Set([9, 18, 20]);

/**
 * What is wrong with the wrapped data key of a PGP entry: it has to be one message for one public key.
 * Further session keys would be for somebody whom the block does not name. Undefined for nothing.
 */
export function findPgpMessageProblem(armored: string): string | undefined {
  const lines = armored
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const body = ARMOR.exec(lines.join('\n'))?.[1]?.replaceAll('\n', '') ?? '';
  const tags = body === '' ? undefined : packetTags(Buffer.from(body, 'base64'));
  if (tags === undefined) return 'must be one armored PGP message';
  const recipients = tags.filter((tag) => tag === ENCRYPTED_SESSION_KEY).length;
  if (tags.includes(PASSPHRASE_SESSION_KEY)) return 'is wrapped for a passphrase too';
  if (recipients !== 1) return `is wrapped for ${recipients} recipients`;
  return ENCRYPTED_DATA.has(tags.at(-1) ?? 0) && tags.length === 2
    ? undefined
    : 'must be one armored PGP message';
}

/** The types of the packets in order; undefined when the bytes are not packets up to the end. */
function packetTags(bytes: Buffer): number[] | undefined {
  const tags: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const packet = readPacket(bytes, at);
    if (packet === undefined || packet.end > bytes.length) return undefined;
    tags.push(packet.tag);
    at = packet.end;
  }
  return tags;
}

interface Packet {
  readonly tag: number;
  readonly end: number;
}

function readPacket(bytes: Buffer, start: number): Packet | undefined {
  const header = bytes[start] ?? 0;
  if ((header & 0x80) === 0) return undefined;
  const isNewFormat = (header & 0x40) !== 0;
  const tag = isNewFormat ? header & 0x3f : (header >> 2) & 0x0f;
  const end = isNewFormat ? endOfNew(bytes, start + 1) : endOfOld(bytes, start + 1, header & 0x03);
  return end === undefined ? undefined : { tag, end };
}

/** The end of a packet whose length begins at `from`; partial lengths (224 to 254) are followed. */
function endOfNew(bytes: Buffer, from: number): number | undefined {
  for (let at = from; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    if (first < 192) return at + 1 + first;
    if (first < 224) return at + 2 + ((first - 192) << 8) + (bytes[at + 1] ?? 0) + 192;
    if (first === 255) {
      return at + 5 > bytes.length ? undefined : at + 5 + bytes.readUInt32BE(at + 1);
    }
    at += 1 + 2 ** (first & 0x1f);
  }
  return undefined;
}

/** Length types 0, 1 and 2 have one, two and four bytes; 3 is a packet up to the end. */
function endOfOld(bytes: Buffer, at: number, lengthType: number): number | undefined {
  if (lengthType === 3) return bytes.length;
  const size = 2 ** lengthType;
  return at + size > bytes.length ? undefined : at + size + bytes.readUIntBE(at, size);
}
