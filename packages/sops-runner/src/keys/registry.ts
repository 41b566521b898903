/** Every provider, one row each, in the order in which a file's metadata lists them. */

import { ageProvider } from './age/age.ts';
import { azureProvider } from './azure/azure.ts';
import { gcpKmsProvider } from './gcp-kms/gcp-kms.ts';
import { kmsProvider } from './aws-kms/aws-kms.ts';
import { pgpProvider } from './pgp/pgp.ts';
import type { Provider } from './provider.ts';
import { vaultProvider } from './vault/vault.ts';

export const providers: readonly Provider[] = [
  kmsProvider,
  gcpKmsProvider,
  azureProvider,
  vaultProvider,
  ageProvider,
  pgpProvider,
];
