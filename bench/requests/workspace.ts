/** A workspace with many Secrets, and the vaults that its jobs meet. */

import { valuesOfSecrets } from '../../e2e/support/many-secrets.ts';

/** The stand-in's faults, by the names on the command line. */
export const vaults = {
  open: {},
  'limited-after': { per10s: 250, after: true },
  limited: { per10s: 250 },
  'third-fails': { every: 3, status: 500 },
} as const;

export type VaultName = keyof typeof vaults;

/** One key without a version for everything. */
export const rule = `creation_rules:\n  - path_regex: ^deploy/\n    encrypted_regex: ^(data|stringData)$\n    azure_keyvault: https://myvault.vault.azure.net/keys/sops\n`;

/** The variables of a chart with so many Secrets, and of the two other Secrets of the workspace. */
export function valuesOf(count: number): Readonly<Record<string, string>> {
  const others = { WEB_TOKEN: 'token', WEB_KEY: 'a2V5', WEB_FILE: './web-file.txt' };
  return { ...valuesOfSecrets(count), ...others, DB_PASSWORD: 'password' };
}
