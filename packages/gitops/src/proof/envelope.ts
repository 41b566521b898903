import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { gitopsFault } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { brokenProof } from './broken-proof.ts';

/** The payload type of an in-toto statement (in-toto attestation, envelope.md). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** A DSSE envelope (secure-systems-lab/dsse, envelope.md). */
export interface Envelope {
  /** The statement, as JSON text. */
  readonly payload: string;
  readonly signatures: readonly Signature[];
}

/** One signature of an envelope. */
export interface Signature {
  /** SHA-256 of the public key in hexadecimal: a hint which key to try, and no more. */
  readonly keyid: string;
  readonly bytes: Uint8Array;
}

/**
 * A statement in an envelope, as one line of JSON. Signed where a key is given: Ed25519, or ECDSA and
 * RSA with SHA-256. Throws Fault `proof-key` for a key that is not a private key in PEM.
 *
 * @example
 * renderEnvelope('{"_type":"https://in-toto.io/Statement/v1"}', process.env['DHALLMARK_PROOF_KEY'])
 */
export function renderEnvelope(payload: string, privateKey: string | undefined): string {
  const signatures = privateKey === undefined ? [] : [createSignature(payload, privateKey)];
  const envelope = {
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(payload).toString('base64'),
    signatures,
  };
  return `${JSON.stringify(envelope)}\n`;
}

/**
 * The envelope in this text; its signatures are not checked. Throws Fault `proof-broken`.
 *
 * @example
 * const { payload, signatures } = parseEnvelope(text);
 */
export function parseEnvelope(text: string): Envelope {
  const value = parseJson(text);
  if (!isRecord(value) || value['payloadType'] !== PAYLOAD_TYPE)
    throw brokenProof('its type is unknown');
  const { payload, signatures } = value;
  if (typeof payload !== 'string' || !Array.isArray(signatures))
    throw brokenProof('a field is missing');
  return {
    payload: Buffer.from(payload, 'base64').toString('utf8'),
    signatures: signatures.map(parseSignature),
  };
}

/**
 * Whether one of the signatures was made with the private half of this key. Throws Fault `proof-key`
 * for a key that is not a public key in PEM.
 *
 * @example
 * if (!isSignedBy(envelope, readFileSync('proof.pub', 'utf8'))) throw new Error('not ours');
 */
export function isSignedBy({ payload, signatures }: Envelope, publicKey: string): boolean {
  const key = readKey(() => createPublicKey(publicKey), 'public');
  const message = encodeForSigning(payload);
  return signatures.some(({ bytes }) => verify(digestFor(key), message, key, bytes));
}

function createSignature(payload: string, privateKey: string): { keyid: string; sig: string } {
  const key = readKey(() => createPrivateKey(privateKey), 'private');
  const bytes = sign(digestFor(key), encodeForSigning(payload), key);
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const keyid = createHash('sha256').update(der).digest('hex');
  return { keyid, sig: bytes.toString('base64') };
}

/** DSSE's pre-authentication encoding (protocol.md): the type is signed, too. */
function encodeForSigning(payload: string): Buffer {
  const body = Buffer.from(payload);
  const type = Buffer.from(PAYLOAD_TYPE);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} ${PAYLOAD_TYPE} ${body.length} `),
    body,
  ]);
}

/** Ed25519 and Ed448 include a digest. */
function digestFor({ asymmetricKeyType }: KeyObject): 'sha256' | null {
  return asymmetricKeyType?.startsWith('ed') === true ? null : 'sha256';
}

/** The parser's error may quote the key, so it is not a cause. */
function readKey(parse: () => KeyObject, half: 'public' | 'private'): KeyObject {
  try {
    return parse();
  } catch {
    throw gitopsFault({
      code: 'proof-key',
      message: `the key for proofs is not a ${half} key in PEM`,
      hint: 'Create a pair: openssl genpkey -algorithm ed25519 -out proof.key; openssl pkey -in proof.key -pubout -out proof.pub.',
    });
  }
}

function parseSignature(value: unknown): Signature {
  if (!isRecord(value) || typeof value['sig'] !== 'string')
    throw brokenProof('a signature is not valid');
  const { keyid, sig } = value;
  return { keyid: typeof keyid === 'string' ? keyid : '', bytes: Buffer.from(sig, 'base64') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw brokenProof('it is not JSON');
  }
}
