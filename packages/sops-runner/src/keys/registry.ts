/** Every provider, one row each, in the order in which a file's metadata lists them. */

import { ageProvider } from './age.ts';
import { azureProvider } from './azure.ts';
import { gcpKmsProvider } from './gcp-kms.ts';
import { kmsProvider } from './kms.ts';
import { pgpProvider } from './pgp.ts';
import type { Provider } from './provider.ts';
import { vaultProvider } from './vault.ts';

export const providers: readonly Provider[] = [
  kmsProvider,
  gcpKmsProvider,
  azureProvider,
  vaultProvider,
  ageProvider,
  pgpProvider,
];
