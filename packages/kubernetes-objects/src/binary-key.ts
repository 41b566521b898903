/** First bytes of stores that contain private keys: Java (JKS, JCEKS) and KeePass. */
const magics = ['feedfeed', 'cececece', '03d9a29a'].map((hex) => Buffer.from(hex, 'hex'));

/** DER of object identifiers (X.690), with tag and length. */
const oids = {
  /** pkcs7-data and pkcs7-signedData, the content of a PKCS#12 store (RFC 7292). */
  store: ['06092a864886f70d010701', '06092a864886f70d010702'],
  /** rsaEncryption, RSASSA-PSS, id-ecPublicKey, id-dsa, X9.42 and PKCS#3 DH, X25519 to Ed448. */
  algorithm: [
    '06092a864886f70d010101',
    '06092a864886f70d01010a',
    '06072a8648ce3d0201',
    '06072a8648ce380401',
    '06072a8648ce3e0201',
    '06092a864886f70d010301',
    '06032b656e',
    '06032b656f',
    '06032b6570',
    '06032b6571',
    // ML-KEM, ML-DSA and SLH-DSA
    '0609608648016503040',
  ],
  /** PBES1 and PBES2 (RFC 8018), and the older PKCS#12 schemes: encrypted PKCS#8. */
  encryption: ['06092a864886f70d0105', '060a2a864886f70d010c01'],
} as const;

/**
 * Whether a file is a private key or a store of keys by its binary form: DER of PKCS#1, PKCS#8, SEC1
 * and PKCS#12, an OpenPGP secret key, an OpenSSH key, a Java or KeePass store.
 *
 * @example
 * findBinaryKey(readFileSync('store.p12')) // true
 */
export function findBinaryKey(bytes: Buffer): boolean {
  if (magics.some((magic) => bytes.subarray(0, 4).equals(magic))) return true;
  if (bytes.subarray(0, 14).equals(Buffer.from('openssh-key-v1'))) return true;
  return isDerKey(bytes) || isOpenPgpKey(bytes);
}

function isDerKey(bytes: Buffer): boolean {
  const content = contentOfSequence(bytes);
  if (content === undefined) return false;
  const hex = content.subarray(0, 40).toString('hex');
  // EncryptedPrivateKeyInfo: an AlgorithmIdentifier first
  if (/^30(?:8[12])?/.test(hex) && oids.encryption.some((oid) => startsAfterLength(hex, oid))) {
    return true;
  }
  // PFX: version 3, then the authenticated safe
  if (hex.startsWith('02010330')) return oids.store.some((oid) => hex.includes(oid));
  // PKCS#8: version 0 or 1, then the algorithm
  if (/^02010[01]30/.test(hex)) return oids.algorithm.some((oid) => hex.includes(oid));
  // SEC1: version 1, then the key as octets; PKCS#1 and DSA: version 0 or 1, then a long integer
  return /^02010104(?:1c|20|30|42)/.test(hex) || /^02010[01]02(?:8[12]|[2-7])/.test(hex);
}

/** Whether an identifier is the first thing in the sequence that `hex` starts with. */
function startsAfterLength(hex: string, oid: string): boolean {
  return [4, 6, 8].some((at) => hex.startsWith(oid, at));
}

/** Undefined where the bytes are not one DER sequence, from their start to their end. */
function contentOfSequence(bytes: Buffer): Buffer | undefined {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return undefined;
  const size = first < 0x80 ? 0 : first - 0x80;
  // 0x80 is BER's indefinite length, which some PKCS#12 stores have
  if (size > 4 || bytes.length < 2 + size) return undefined;
  return bytes.subarray(2 + size);
}

/** The algorithms of public keys that RFC 9580 registers. */
const algorithms = new Set([1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28]);

/** Whether the first packet is a secret key (tag 5): version, time of creation, algorithm (RFC 9580, 5.5). */
function isOpenPgpKey(bytes: Buffer): boolean {
  const [tag = 0, first = 0] = bytes;
  let body: number;
  if (tag === 0xc5) body = first < 192 ? 2 : first === 255 ? 6 : 3;
  else if (tag >= 0x94 && tag <= 0x97) body = [2, 3, 5, 1][tag - 0x94] ?? 1;
  else return false;
  const version = bytes[body] ?? 0;
  const algorithm = bytes[body + 5] ?? 0;
  const created = bytes.length >= body + 6 ? bytes.readUInt32BE(body + 1) : 0;
  // after OpenPGP's beginning, 1991
  return version >= 4 && version <= 6 && algorithms.has(algorithm) && created > 0x28000000;
}
