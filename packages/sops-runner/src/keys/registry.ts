/** Every provider, one line each, in the order in which the metadata of a file lists them. */

import { ageProvider } from './age/age.ts';
import { azureProvider } from './azure/azure.ts';
import { gcpKmsProvider } from './gcp-kms/gcp-kms.ts';
import { kmsProvider } from './aws-kms/aws-kms.ts';
import { pgpProvider } from './pgp/pgp.ts';
import type { Provider } from './provider.ts';
import { vaultProvider } from './vault/vault.ts';

const rows = [
  kmsProvider,
  gcpKmsProvider,
  azureProvider,
  vaultProvider,
  ageProvider,
  pgpProvider,
] as const;

/** The name of a kind of master key, such as `age` or `azure_kv`. */
export type ProviderId = (typeof rows)[number]['id'];

export const providers: readonly Provider<string>[] = rows;
