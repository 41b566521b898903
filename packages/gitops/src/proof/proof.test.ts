import { type KeyObject, generateKeyPairSync, sign, verify } from 'node:crypto';
import { isFault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';
import { compareWithProof } from './compare-with-proof.ts';
import { hashDirectory } from './directory-hash.ts';
import { isSignedBy, parseEnvelope, renderEnvelope } from './envelope.ts';
import { parseStatement, renderStatement, type Proof } from './statement.ts';

const sha = (digit: string): string => digit.repeat(64);
const proof: Proof = {
  operation: 'publish',
  environment: 'production',
  path: 'clusters/production',
  source: 'c'.repeat(40),
  pipeline: 'https://gitlab.example/p/-/pipelines/7',
  variables: new Map([
    ['COMMIT', 'abc123'],
    ['IMAGE_TAG', 'v1'],
  ]),
  files: new Map([
    ['secrets/web/token.yaml', { sha256: sha('1'), recipients: ['age:age1a', 'age:age1b'] }],
    ['chart/Chart.yaml', { sha256: sha('2'), recipients: undefined }],
  ]),
  renders: new Map([['web', sha('3')]]),
};

const privatePem = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }));
const publicPem = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }));
const pairs = {
  Ed25519: () => generateKeyPairSync('ed25519'),
  'ECDSA P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
}

describe('a statement', () => {
  it('says what was published, in the fields of in-toto and SLSA', () => {
    const text = renderStatement(proof);
    expect(JSON.parse(text)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [
        { name: 'chart/Chart.yaml', digest: { sha256: sha('2') } },
        { name: 'secrets/web/token.yaml', annotations: { recipients: ['age:age1a', 'age:age1b'] } },
      ],
      predicate: {
        buildDefinition: {
          externalParameters: {
            operation: 'publish',
            environment: 'production',
            variables: { COMMIT: 'abc123', IMAGE_TAG: 'v1' },
          },
          resolvedDependencies: [{ digest: { gitCommit: proof.source } }],
        },
        runDetails: { metadata: { invocationId: proof.pipeline } },
      },
    });
    const read = parseStatement(text);
    // maps are equal whatever their order
    expect(read).toEqual(proof);
  });

  it('has no variables where there are none, as proofs before they existed', () => {
    const text = renderStatement({ ...proof, variables: new Map() });
    expect(text).not.toContain('variables');
    expect(parseStatement(text).variables).toEqual(new Map());
  });

  it('does not depend on the order of the files', () => {
    const turned = { ...proof, files: new Map([...proof.files].toReversed()) };
    expect(renderStatement(turned)).toBe(renderStatement(proof));
  });

  it('is refused where a field is missing, twice or of another kind', () => {
    const text = renderStatement(proof);
    const broken = [
      'no JSON',
      '[]',
      text.replace('Statement/v1', 'Statement/v9'),
      text.replace('provenance/v1', 'provenance/v2'),
      text.replace('publish/v1', 'other/v1'),
      text.replace('"operation":"publish"', '"operation":"other"'),
      text.replace('chart/Chart.yaml', 'secrets/web/token.yaml'),
      text.replace(sha('2'), 'short'),
      text.replace('"IMAGE_TAG":"v1"', '"IMAGE_TAG":1'),
      text.replace('"recipients":["age:age1a","age:age1b"]', '"recipients":"age"'),
      text.replace('"resolvedDependencies":[', '"resolvedDependencies":[],"other":['),
      // the source that is checked would not be the only one
      text.replace(/"resolvedDependencies":\[(.*?\}\})\]/, '"resolvedDependencies":[$1,$1]'),
    ];
    for (const each of broken) {
      expect(each).not.toBe(text);
      expect(
        codeOf(() => parseStatement(each)),
        each.slice(0, 60),
      ).toBe('proof-broken');
    }
  });
});

describe('an envelope', () => {
  it.each(Object.entries(pairs))('is signed with %s', (_name, generate) => {
    const { privateKey, publicKey } = generate();
    const text = renderEnvelope('{"a":1}', privatePem(privateKey));
    const envelope = parseEnvelope(text);
    expect(envelope.payload).toBe('{"a":1}');
    expect(isSignedBy(envelope, publicPem(publicKey))).toBe(true);
    expect(isSignedBy({ ...envelope, payload: '{"a":2}' }, publicPem(publicKey))).toBe(false);
    const stranger = publicPem(generate().publicKey);
    expect(isSignedBy(envelope, stranger)).toBe(false);
    expect(isSignedBy(parseEnvelope(renderEnvelope('{}', undefined)), stranger)).toBe(false);
  });

  it('is refused where it is not one', () => {
    for (const text of ['', '1', '{}', '{"payloadType":"application/vnd.in-toto+json"}']) {
      expect(
        codeOf(() => parseEnvelope(text)),
        text,
      ).toBe('proof-broken');
    }
    const text = renderEnvelope('{}', undefined).replace('[]', '[{"sig":1}]');
    expect(codeOf(() => parseEnvelope(text))).toBe('proof-broken');
    const other = renderEnvelope('{}', undefined).replace('in-toto+json', 'other+json');
    expect(codeOf(() => parseEnvelope(other))).toBe('proof-broken');
  });

  it('needs keys in PEM, which no message shows', () => {
    const canary = 'canary-key-material';
    for (const run of [
      () => renderEnvelope('{}', canary),
      () => isSignedBy(parseEnvelope(renderEnvelope('{}', undefined)), canary),
    ]) {
      expect(codeOf(run)).toBe('proof-key');
      expect(() => run()).not.toThrow(canary);
    }
  });
});

it('signs the type of the payload with it, as DSSE says', () => {
  const { privateKey, publicKey } = pairs.Ed25519();
  const { payload, signatures } = parseEnvelope(renderEnvelope('{"a":1}', privatePem(privateKey)));
  const signed = Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} ${payload}`);
  const [signature] = signatures;
  expect(verify(null, signed, publicKey, signature?.bytes ?? Buffer.of())).toBe(true);
  // a signature of the same bytes for another purpose does not count
  const bytes = sign(null, Buffer.from(payload), privateKey);
  expect(isSignedBy({ payload, signatures: [{ keyid: '', bytes }] }, publicPem(publicKey))).toBe(
    false,
  );
});

describe('a comparison', () => {
  it('finds nothing where the tree is as published', () => {
    expect(compareWithProof(proof, proof)).toEqual([]);
  });

  it('names added, deleted, changed and otherwise encrypted files', () => {
    const files = new Map([
      ['chart/Chart.yaml', { sha256: sha('9'), recipients: undefined }],
      ['chart/new.yaml', { sha256: sha('2'), recipients: undefined }],
    ]);
    const found = compareWithProof(proof, { ...proof, files });
    expect(found.map(({ location }) => location?.file)).toEqual([
      'chart/Chart.yaml',
      'chart/new.yaml',
      'secrets/web/token.yaml',
    ]);
    const secret = { sha256: sha('1'), recipients: ['age:age1a'] };
    const others = new Map([...proof.files, ['secrets/web/token.yaml', secret]] as const);
    const [problem, ...rest] = compareWithProof(proof, { ...proof, files: others });
    expect(problem?.message).toContain('other recipients');
    expect(rest).toEqual([]);
    expect(compareWithProof(proof, { ...proof, environment: 'staging' })).toHaveLength(1);
    expect(compareWithProof(proof, { ...proof, path: 'clusters/other' })).toHaveLength(1);
  });
});

it('hashes a folder as Go does, whatever the order of its files', () => {
  const files = new Map([
    ['b.txt', Buffer.from('b\n')],
    ['a.txt', Buffer.from('a\n')],
  ]);
  // printf over `sha256sum a.txt b.txt`, hashed with sha256sum
  expect(hashDirectory(files)).toBe(
    '1154445e4b931c58007c41d1d5e02c5b8af37fe675924f68015ecdc4fb826c54',
  );
  expect(hashDirectory(new Map([...files].toReversed()))).toBe(hashDirectory(files));
});
