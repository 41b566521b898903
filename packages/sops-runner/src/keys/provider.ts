/**
 * What a key service is to SOPS (sops keys/keys.go): something that wraps and unwraps a data key.
 * A provider is one file beside this one and one row in `registry.ts`.
 */

export type ProviderId = 'age' | 'azure_kv' | 'kms' | 'gcp_kms' | 'hc_vault' | 'pgp';

/** The metadata entry of one master key, spelled as the `sops` block of a file spells it. */
export type KeyEntry = Readonly<Record<string, unknown>>;

/** Master keys of which any one unwraps the group's part of the data key. */
export type KeyGroup = readonly MasterKey[];

export interface MasterKey {
  readonly provider: ProviderId;
  /**
   * What identifies the key to people, to `--rm-*` and to updatekeys' comparison, as sops's ToString:
   * recipient, ARN with role and context, URL with version, resource id, fingerprint.
   */
  readonly id: string;
  /** When the data key was wrapped; undefined until it is. age keys carry no date. */
  readonly createdAt: Date | undefined;
  /** The wrapped data key as the file holds it; undefined until `encryptDataKey`. */
  readonly encryptedKey: string | undefined;
  /** The same key holding this data key, wrapped anew. Throws SopsError. */
  encryptDataKey(dataKey: Uint8Array, context: KeyContext): Promise<MasterKey>;
  /** Throws SopsError with the missing right or key named; never returns a wrong key silently. */
  decryptDataKey(context: KeyContext): Promise<Uint8Array>;
  /** The entry for the `sops` block, in sops's key order, which is alphabetical. */
  toEntry(): KeyEntry;
  /**
   * Settles what a rule left open, so that ids can be compared: Azure's newest version for a URL without one.
   * Asks the key service. Absent where nothing is open. Throws SopsError.
   */
  resolve?(context: KeyContext): Promise<MasterKey>;
  /**
   * What the key service would wrap with today, if that is newer than what this entry is wrapped
   * with; undefined when nothing is newer. Asks for metadata only: no right to decrypt is needed.
   * Absent where keys have no versions (age, PGP). Throws SopsError.
   */
  findNewer?(context: KeyContext): Promise<NewerVersion | undefined>;
}

/** A wrapped data key that is behind its master key. Versions, or dates where a service has none. */
export interface NewerVersion {
  readonly held: string;
  readonly newest: string;
}

/** The world as key providers may see it; made in node.ts, replaced in tests. */
export interface KeyContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly homeDir: string;
  readonly platform: NodeJS.Platform;
  readonly signal?: AbortSignal | undefined;
  /** Waited for when a key service has answered: where many files go together, others may ask theirs first. */
  readonly answered?: (() => Promise<void>) | undefined;
}

/** What stands beside a key's text in a rule or on the command line; AWS KMS alone uses it. */
export interface KeyTextOptions {
  readonly awsProfile?: string | undefined;
  readonly encryptionContext?: Readonly<Record<string, string>> | undefined;
}

export interface Provider {
  readonly id: ProviderId;
  /** The name under `sops:` in a file. */
  readonly metadataField: string;
  /** The name in a creation rule: `azure_keyvault`, `hc_vault_transit_uri`, … */
  readonly ruleField: string;
  /** The name inside `key_groups`: `azure_keyvault`, `hc_vault`, … */
  readonly groupField: string;
  /** The command-line flag without dashes; `--add-` and `--rm-` are put before it. */
  readonly flag: string;
  /** The variable that stands for the flag. */
  readonly envVar: string;
  /** A key from a file's metadata entry. Throws SopsError when a field is missing or malformed. */
  fromEntry(entry: KeyEntry): MasterKey;
  /** One key from a rule's or a flag's text (the comma-separated list split by the caller). Throws SopsError. */
  fromText(text: string, options?: KeyTextOptions): MasterKey;
  /** One item of the group's list in `key_groups`: a text or a mapping, as the provider has it. Throws SopsError. */
  fromGroupItem(item: unknown): MasterKey;
}
