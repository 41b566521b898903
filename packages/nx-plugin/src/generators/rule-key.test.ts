import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { expect, test } from 'vitest';
import { readRuleKey } from './rule-key.ts';

const { identity, recipient } = generateAgeIdentity();
const other = generateAgeIdentity().recipient;
const ed25519 =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN me@host';
const uuid = '11111111-2222-3333-4444-555555555555';
const azure = 'https://shop.vault.azure.net/keys/sops';
const arn = `arn:aws:kms:eu-central-1:123456789012:key/${uuid}`;
const google = 'projects/shop-1/locations/europe-west1/keyRings/ring/cryptoKeys/sops';
const vault = 'https://vault.example.com:8200/v1/transit/keys/sops';
const fingerprint = 'FBC7B9E2A4F9289AC0C1D4843D16CEE4A27381B4';

test.each([
  ['age', recipient, recipient],
  ['age', `${recipient}, ${other}`, `${recipient},${other}`],
  ['age', ed25519, ed25519],
  ['azure_keyvault', azure, azure],
  ['azure_keyvault', `${azure}/${'0'.repeat(32)}`, `${azure}/${'0'.repeat(32)}`],
  [
    'azure_keyvault',
    'https://x.managedhsm.azure.net/keys/k/',
    'https://x.managedhsm.azure.net/keys/k/',
  ],
  [
    'azure_keyvault',
    'https://x.vault.usgovcloudapi.net/keys/k',
    'https://x.vault.usgovcloudapi.net/keys/k',
  ],
  ['kms', arn, arn],
  [
    'kms',
    `${arn}+arn:aws:iam::123456789012:role/sops`,
    `${arn}+arn:aws:iam::123456789012:role/sops`,
  ],
  [
    'kms',
    'arn:aws-us-gov:kms:us-gov-west-1:123456789012:alias/sops',
    'arn:aws-us-gov:kms:us-gov-west-1:123456789012:alias/sops',
  ],
  ['gcp_kms', google, google],
  ['hc_vault_transit_uri', vault, vault],
  ['pgp', fingerprint, fingerprint],
  ['pgp', 'FBC7 B9E2 A4F9 289A C0C1  D484 3D16 CEE4 A273 81B4', fingerprint],
])('%s: %s', (field, text, key) => {
  expect(readRuleKey(text)).toEqual({ field, key });
});

test.each([
  ['age1typo', /not an age recipient/],
  [recipient.slice(0, -1), /not an age recipient/],
  [recipient.toUpperCase(), /not an age recipient/],
  ['age1yubikey1qtypo', /not an age recipient/],
  [`${recipient},age1typo`, /not an age recipient/],
  ['ssh-ed25519 AAAA', /not an age recipient/],
  [ed25519.replace('IHsK', 'IHs'), /not an age recipient/],
  [`ssh-rsa ${'A'.repeat(40)}`, /not an age recipient/],
  ['ssh-dss AAAAB3NzaC1kc3M=', /not an age recipient/],
  [`${azure}/latest`, /not the URL of an Azure key/],
  [`${azure}?x=1`, /not the URL of an Azure key/],
  ['https://shop.vault.azure.com/keys/sops', /not the URL of an Azure key/],
  ['http://shop.vault.azure.net/keys/sops', /not the URL of an Azure key/],
  ['https://shop.vault.azure.net/keys/', /not the URL of an Azure key/],
  ['https://shop.vault.azure.net/secrets/sops', /not the URI of a Vault transit key/],
  ['arn:aws:kms:eu-central-1:1234:key/x', /not the ARN of an AWS key/],
  ['arn:aws:s3:::bucket', /not the ARN of an AWS key/],
  ['arn:aws:kms:eu:123456789012:key/x', /not the ARN of an AWS key/],
  ['projects/p/cryptoKeys/k', /not the resource id of a Google Cloud key/],
  [`${google}/cryptoKeyVersions/1`, /not the resource id of a Google Cloud key/],
  ['https://vault.example.com/transit/keys/', /not the URI of a Vault transit key/],
  [`${vault}/a b`, /not the URI of a Vault transit key/],
  [fingerprint.slice(1), /not a PGP fingerprint/],
  [`0x${fingerprint}`, /not a PGP fingerprint/],
  ['', /not a key that SOPS supports/],
  [`${recipient},`, /not a key that SOPS supports/],
  [`${recipient},${azure}`, /several kinds/],
])('%j is refused', (text, message) => {
  expect(() => readRuleKey(text)).toThrow(message);
});

test.each([identity, `${recipient},${identity}`, 'hunter2-password'])(
  'what may be a secret is not repeated',
  (text) => {
    let message = '';
    try {
      readRuleKey(text);
    } catch (error) {
      message = `${String(error)}${JSON.stringify(error)}`;
    }
    expect(message).toContain('key');
    expect(message).not.toContain(identity.slice(-20));
    expect(message).not.toContain('hunter2');
  },
);
