/** A key of Azure Key Vault, as files and rules name it. */

export interface AzureKey {
  /** As in the file or rule; it may end in a slash. */
  readonly vaultUrl: string;
  readonly name: string;
  /** Empty for the newest, which is looked up when the key is used. */
  readonly version: string;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

/** The key's URL; ends in a slash when no version is known. */
export function keyUrl(key: AzureKey): string {
  return `${key.vaultUrl.replace(/\/+$/, '')}/keys/${key.name}/${key.version}`;
}
