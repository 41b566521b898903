/**
 * What a key service is to SOPS (sops keys/keys.go): something that wraps and unwraps a data key.
 * A provider is one file beside this one and one row in `registry.ts`.
 */

export type ProviderId = 'age' | 'azure_kv' | 'kms' | 'gcp_kms' | 'hc_vault' | 'pgp';

/** The metadata entry of one master key, spelled as the `sops` block of a file spells it. */
export type KeyEntry = Readonly<Record<string, unknown>>;

export interface MasterKey {
  readonly provider: ProviderId;
  /** What identifies the key to people and to `--rm-*`: recipient, ARN, URL, fingerprint. */
  readonly id: string;
  /** When the data key was wrapped; undefined until it is. age keys carry no date. */
  readonly createdAt: Date | undefined;
  /** The wrapped data key as the file holds it; undefined until `encryptDataKey`. */
  readonly encryptedKey: string | undefined;
  /** The same key holding this data key, wrapped anew. Throws SopsError. */
  encryptDataKey(dataKey: Uint8Array, context: KeyContext): Promise<MasterKey>;
  /** Throws SopsError with the missing right or key named; never returns a wrong key silently. */
  decryptDataKey(context: KeyContext): Promise<Uint8Array>;
  /** The entry for the `sops` block, in sops's key order. */
  toEntry(): KeyEntry;
}

/** The world as key providers may see it; made in node.ts, replaced in tests. */
export interface KeyContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly homeDir: string;
  readonly platform: NodeJS.Platform;
  readonly signal?: AbortSignal | undefined;
}

export interface Provider {
  readonly id: ProviderId;
  /** The name under `sops:` in a file. */
  readonly metadataField: string;
  /** A key from a file's metadata entry. Throws SopsError when a field is missing or malformed. */
  fromEntry(entry: KeyEntry): MasterKey;
}
