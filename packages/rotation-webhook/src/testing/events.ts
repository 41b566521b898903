/**
 * Deliveries in the forms of Microsoft's, Amazon's, Google's and HashiCorp's documentation. The
 * stray spaces and letter cases of Azure's are in its published samples.
 */
export function eventGridEvent(version: string, id = `event-${version}`): object {
  return {
    id,
    topic:
      '/subscriptions/s/resourceGroups/sample-rg/providers/Microsoft.KeyVault/vaults/sample-kv',
    subject: 'sops',
    eventType: 'Microsoft.KeyVault.KeyNewVersionCreated',
    eventTime: '2026-07-25T01:08:33.1036736Z',
    data: {
      Id: `https://sample-kv.vault.azure.net/keys/sops/${version}`,
      vaultName: 'sample-kv',
      objectType: 'Key',
      'objectName ': 'sops',
      version: ` ${version}`,
      nbf: '1559081980',
      exp: '1559082102',
    },
    dataVersion: '1',
    metadataVersion: '1',
  };
}

export function cloudEvent(version: string): object {
  return {
    id: `cloud-${version}`,
    source:
      '/subscriptions/s/resourceGroups/sample-rg/providers/Microsoft.KeyVault/vaults/sample-kv',
    subject: 'sops',
    type: 'Microsoft.KeyVault.KeyNewVersionCreated',
    time: '2026-07-25T01:08:33.1036736Z',
    data: {
      Id: `https://sample-kv.vault.azure.net/keys/sops/${version}`,
      VaultName: 'sample-kv',
      ObjectType: 'Key',
      'ObjectName ': 'sops',
      Version: ` ${version}`,
      NBF: 1559081980,
      EXP: 1559082102,
    },
    specversion: '1.0',
  };
}

export const awsArn = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

export const awsRotation = {
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'KMS CMK Rotation',
  source: 'aws.kms',
  account: '111122223333',
  time: '2026-08-25T21:05:33Z',
  region: 'eu-west-1',
  resources: [awsArn],
  detail: { 'key-id': '1234abcd-12ab-34cd-56ef-1234567890ab' },
};

export const gcpKey = 'projects/p/locations/global/keyRings/r/cryptoKeys/sops';

export function pubSubPush(methodName: string, code?: number): { message: { data: string } } {
  const entry = {
    protoPayload: {
      '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
      ...(code === undefined ? {} : { status: { code } }),
      serviceName: 'cloudkms.googleapis.com',
      methodName,
      resourceName: `${gcpKey}/cryptoKeyVersions/2`,
    },
  };
  const data = Buffer.from(JSON.stringify(entry)).toString('base64');
  return { message: { data, messageId: '136969346945' } as { data: string } };
}

export function vaultLine(type: 'request' | 'response', path: string, error?: string): string {
  return JSON.stringify({
    time: '2026-08-25T21:05:33Z',
    type,
    ...(error === undefined ? {} : { error }),
    request: { id: 'f4a9-1', operation: 'update', path },
  });
}
