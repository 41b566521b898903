import { describe, expect, it } from 'vitest';
import {
  awsArn,
  awsRotation,
  cloudEvent,
  eventGridEvent,
  gcpKey,
  pubSubPush,
  vaultLine,
} from '../testing/events.ts';
import { parseAwsBody } from './aws.ts';
import { parseAzureEvents, parseValidationCode } from './azure.ts';
import { parseGcpBody } from './gcp.ts';
import { isKeyEvent } from './key-event.ts';
import { parseVaultBody } from './vault.ts';

const malformed = expect.objectContaining({ code: 'malformed-event' }) as Error;

describe('Azure Event Grid', () => {
  it('reads both schemas, with the stray spaces and letter cases of the samples', () => {
    const parsed = [
      ...parseAzureEvents(JSON.stringify([eventGridEvent('v2')])),
      ...parseAzureEvents(JSON.stringify(cloudEvent('v3'))),
    ];
    expect(parsed).toEqual([
      { provider: 'azure', id: 'event-v2', key: 'sample-kv/sops', version: 'v2' },
      { provider: 'azure', id: 'cloud-v3', key: 'sample-kv/sops', version: 'v3' },
    ]);
  });

  it('warns of keys that expire', () => {
    const expiries = ['KeyNearExpiry', 'KeyExpired'].map((type) => ({
      ...eventGridEvent('v2'),
      eventType: `Microsoft.KeyVault.${type}`,
    }));
    expect(parseAzureEvents(JSON.stringify(expiries))).toMatchObject([
      { key: 'sample-kv/sops', warning: 'the newest version of the key expires soon' },
      { key: 'sample-kv/sops', warning: 'the newest version of the key has expired' },
    ]);
  });

  it('ignores secrets, certificates and other events', () => {
    const expiry = { ...eventGridEvent('v2'), eventType: 'Microsoft.KeyVault.SecretNearExpiry' };
    const secret = {
      ...eventGridEvent('v2'),
      data: { vaultName: 'v', objectName: 'n', objectType: 'Secret' },
    };
    expect(parseAzureEvents(JSON.stringify([expiry, secret]))).toEqual([
      { provider: 'azure', id: 'event-v2', ignored: 'not a new key version' },
      { provider: 'azure', id: 'event-v2', ignored: 'not a key' },
    ]);
  });

  it('refuses what is not an event, without repeating it', () => {
    for (const body of ['', 'canary']) {
      expect(() => parseAzureEvents(body)).toThrowError(malformed);
    }
    expect(() => parseAzureEvents('canary{')).toThrow(/^(?!.*canary)/);
  });

  it('serves the events beside a malformed one', () => {
    const types = ['KeyNewVersionCreated', 'KeyExpired'].map((type) => ({
      eventType: `Microsoft.KeyVault.${type}`,
    }));
    const body = JSON.stringify([1, {}, ...types, eventGridEvent('v2')]);
    const parsed = parseAzureEvents(body);
    expect(parsed.slice(0, 4).every((event) => 'malformed' in event)).toBe(true);
    expect(parsed[4]).toMatchObject({ key: 'sample-kv/sops', version: 'v2' });
  });

  it('accepts only codes in the format of Event Grid', () => {
    const body = (code: unknown) =>
      JSON.stringify([
        {
          eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
          data: { validationCode: code, validationUrl: 'https://rp-eastus2.eventgrid.azure.net/x' },
        },
      ]);
    expect(parseValidationCode(body('512d38b6-c7b8-40c8-89fe-f46f9e9622b6'))).toBe(
      '512d38b6-c7b8-40c8-89fe-f46f9e9622b6',
    );
    for (const code of ['<script>', '', {}, 'a'.repeat(200)]) {
      expect(() => parseValidationCode(body(code))).toThrowError(malformed);
    }
  });
});

it('reads a KMS rotation of AWS and ignores the rest', () => {
  expect(parseAwsBody(JSON.stringify(awsRotation))).toEqual([
    { provider: 'aws', id: awsRotation.id, key: awsArn, version: '' },
  ]);
  expect(parseAwsBody(JSON.stringify({ ...awsRotation, resources: [] }))).toMatchObject([
    { key: awsArn },
  ]);
  for (const type of ['KMS CMK Deletion', 'KMS Imported Key Material Expiration']) {
    const event = { ...awsRotation, 'detail-type': type };
    expect(parseAwsBody(JSON.stringify(event))[0]).toMatchObject({
      key: awsArn,
      warning: expect.any(String) as string,
    });
  }
  const other = { ...awsRotation, 'detail-type': 'AWS API Call via CloudTrail' };
  expect(parseAwsBody(JSON.stringify(other))[0]).toHaveProperty('ignored');
  expect(parseAwsBody(JSON.stringify({ ...awsRotation, source: 'aws.s3' }))[0]).toHaveProperty(
    'ignored',
  );
});

it('reads audit log entries of GCP through Pub/Sub, failed ones excepted', () => {
  const rotated = [{ provider: 'gcp', id: '136969346945', key: gcpKey, version: '2' }];
  expect(parseGcpBody(JSON.stringify(pubSubPush('CreateCryptoKeyVersion')))).toEqual(rotated);
  const long = 'google.cloud.kms.v1.KeyManagementService.UpdateCryptoKeyPrimaryVersion';
  expect(parseGcpBody(JSON.stringify(pubSubPush(long)))).toEqual(rotated);
  const destroyed = parseGcpBody(JSON.stringify(pubSubPush('DestroyCryptoKeyVersion')));
  expect(destroyed).toMatchObject([{ ...rotated[0], warning: expect.any(String) as string }]);
  expect(parseGcpBody(JSON.stringify(pubSubPush('Encrypt')))[0]).toHaveProperty('ignored');
  expect(parseGcpBody(JSON.stringify(pubSubPush('CreateCryptoKeyVersion', 7)))[0]).toHaveProperty(
    'ignored',
  );
});

it('reads the answered rotations of a Vault audit device', () => {
  const body = [
    vaultLine('request', 'transit/keys/sops/rotate'),
    vaultLine('response', 'transit/keys/sops/rotate', 'permission denied'),
    vaultLine('response', 'transit/encrypt/sops'),
    'not JSON',
    vaultLine('response', 'transit/keys/sops/rotate'),
    '',
  ].join('\n');
  const events = parseVaultBody(body);
  expect(events).toHaveLength(5);
  expect(events.filter(isKeyEvent)).toEqual([
    { provider: 'vault', id: 'f4a9-1', key: 'transit/sops', version: '' },
  ]);
});
