import { expect, test } from 'vitest';

import { ageProvider } from '../keys/age/age.ts';
import { azureProvider } from '../keys/azure/azure.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { keepNewerVersions } from './keep-newer-versions.ts';

const key = 'https://v.vault.azure.net/keys/sops';
const [old, newer] = ['a', 'b'].map((digit) =>
  azureProvider.fromText(`${key}/${digit.repeat(32)}`),
);
const age = ageProvider.fromText(generateAgeIdentity().recipient);
const ids = (rule: ReturnType<typeof keepNewerVersions>): unknown =>
  rule.groups.map((group) => group.map(({ id }) => id));

test('an outdated pin is not applied; any other rule is', () => {
  if (old === undefined || newer === undefined) throw new Error('no keys');
  const rule = { groups: [[age, old]], shamirThreshold: 0, selectors: {} };
  expect(ids(keepNewerVersions(rule, [[newer]]))).toEqual([[age.id, `${key}/`]]);
  expect(ids(keepNewerVersions(rule, [[old]]))).toEqual([[age.id, old.id]]);
  expect(ids(keepNewerVersions(rule, [[age]]))).toEqual([[age.id, old.id]]);
  const other = azureProvider.fromText('https://v.vault.azure.net/keys/sops-2/c');
  expect(ids(keepNewerVersions(rule, [[other]]))).toEqual([[age.id, old.id]]);
});
