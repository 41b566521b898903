/** A key of Azure Key Vault, as files and rules name it. */

export interface AzureKey {
  /** As the file or rule spells it, perhaps with a slash at its end. */
  readonly vaultUrl: string;
  readonly name: string;
  /** Empty: the newest, found when the key is used. */
  readonly version: string;
  readonly createdAt?: Date | undefined;
  readonly encryptedKey?: string | undefined;
}

/** The key's URL; ends in a slash when no version is known. */
export function keyUrl(key: AzureKey): string {
  return `${key.vaultUrl.replace(/\/+$/, '')}/keys/${key.name}/${key.version}`;
}
