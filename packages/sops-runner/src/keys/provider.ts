/**
 * What SOPS needs from a key service (sops keys/keys.go): to wrap and to unwrap a data key.
 * A provider is one folder beside this file and one line in `registry.ts`. Everything that the rest
 * of the package has to know about a provider is in its row, and an incomplete row does not compile.
 */

import type { KeyServiceChoice } from './key-service/address.ts';
import type { KeyServices } from './pace/key-services.ts';
import type { ReadFailure } from './pace/service-failure.ts';

/** The metadata entry of one master key, with the field names of the `sops` block of a file. */
export type KeyEntry = Readonly<Record<string, unknown>>;

/** Master keys of which any single one unwraps the group's part of the data key. */
export type KeyGroup = readonly MasterKey[];

/**
 * One master key of a file or of a creation rule.
 *
 * @example
 * const wrapped = await key.encryptDataKey(dataKey, context);
 * const same = await wrapped.decryptDataKey(context);
 */
export interface MasterKey {
  /** The `id` of its provider's row, such as `azure_kv`. */
  readonly provider: string;
  /**
   * Identifies the key to people, to `--rm-*` and to the comparison of updatekeys, as ToString does
   * in sops: recipient, ARN with role and context, URL with version, resource id, fingerprint.
   */
  readonly id: string;
  /** When the data key was wrapped; undefined before that, and always for age, which stores no date. */
  readonly createdAt: Date | undefined;
  /** The wrapped data key as the file has it; undefined until `encryptDataKey`. */
  readonly encryptedKey: string | undefined;
  /** Wraps this data key. Returns the same master key holding it. Throws Fault. */
  encryptDataKey(dataKey: Uint8Array, context: KeyContext): Promise<MasterKey>;
  /** Unwraps the data key. Throws Fault, which names the missing right or key. */
  decryptDataKey(context: KeyContext): Promise<Uint8Array>;
  /** The entry for the `sops` block, its fields in the order of sops, which is alphabetical. */
  toEntry(): KeyEntry;
  /**
   * Settles what a rule leaves open, so that ids can be compared: the newest version of an Azure key
   * whose URL names none. Calls the key service. Absent where nothing is open. Throws Fault.
   */
  resolve?(context: KeyContext): Promise<MasterKey>;
  /**
   * What the key service would wrap with now, if that is newer than what this entry was wrapped
   * with; undefined when nothing is newer. Reads metadata of the key only: no right to decrypt is
   * needed. Absent where keys have no versions (age, PGP). Throws Fault.
   */
  findNewer?(context: KeyContext): Promise<NewerVersion | undefined>;
}

/** A wrapped data key that is behind its master key: versions, or dates where a service names none. */
export interface NewerVersion {
  readonly held: string;
  readonly newest: string;
}

/** What key providers see of the process; made in node.ts, replaced in tests. */
export interface KeyContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly homeDir: string;
  readonly platform: NodeJS.Platform;
  readonly signal?: AbortSignal | undefined;
  /** The most time that one request to a key service may take, in milliseconds; 60,000 by default. */
  readonly callTimeout?: number | undefined;
  /** How fast each key service may be called: one pace for all callers with this context. */
  readonly services: KeyServices;
  /**
   * Awaited after a key service has replied: with many files at a time, the others send their
   * requests before the reply is used.
   */
  readonly answered?: (() => Promise<void>) | undefined;
  /** Key services of sops; undefined where this process alone wraps and unwraps. */
  readonly keyServices?: KeyServiceChoice | undefined;
  /** How age plugins ask the person; undefined where nobody can answer. */
  readonly terminal?: Terminal | undefined;
}

/** The terminal of the person who runs the program. What is shown must not be trusted to be harmless. */
export interface Terminal {
  readonly show: (message: string) => void;
  /** Asks for one line; a secret is not shown. Throws where nobody can answer, or the person cancels. */
  readonly ask: (question: string, isSecret: boolean) => Promise<string>;
  /** True for yes. Without `no`, waits for a confirmation. Throws as `ask` does. */
  readonly choose: (question: string, yes: string, no: string | undefined) => Promise<boolean>;
}

/**
 * Values of a provider's settings by the name of their option: `{ 'aws-profile': 'production' }`.
 * A provider reads its own and ignores the others.
 */
export type KeySettings = Readonly<Record<string, string | undefined>>;

/** A setting beside the keys, in a rule or on the command line. */
export interface KeySetting {
  /** The option without dashes, which is also its name in KeySettings. */
  readonly option: string;
  readonly placeholder: string;
  readonly description: string;
  /** The field of a creation rule with the same meaning; it overrides the option. Undefined for none. */
  readonly ruleField: string | undefined;
  /** Throws Fault for a value that cannot be used. */
  readonly check: (value: string) => void;
}

/** How the ids of a provider's keys name a version of the key. */
export interface KeyVersions {
  /** The id without its version: the same before and after a rotation of the key. */
  base(id: string): string;
  /** The version in an id; undefined where the id leaves it open. */
  version(id: string): string | undefined;
  /** What a rule writes for this version of the key; undefined leaves the version open. */
  withVersion(base: string, version: string | undefined): string;
  /** The field with the version in an item of `key_groups` that is a mapping. */
  readonly groupField: string;
}

/** Everything about a kind of master key. `Id` is its name in files and on the command line. */
export interface Provider<Id extends string> {
  readonly id: Id;
  /** Its name in messages, such as `Azure Key Vault`. */
  readonly title: string;
  /** The name of the list under `sops:` in a file. */
  readonly metadataField: string;
  /** In one of several key groups sops writes the list even when it is empty. */
  readonly isWrittenWhenEmpty: boolean;
  /** The name in a creation rule: `azure_keyvault`, `hc_vault_transit_uri`, … */
  readonly ruleField: string;
  /** The name in `key_groups`: `azure_keyvault`, `hc_vault`, … */
  readonly groupField: string;
  /** The fields of an item there that is a mapping; none where items are strings only. */
  readonly groupItemFields: readonly string[];
  /** The option without dashes; `--add-` and `--rm-` are put before it. */
  readonly flag: string;
  /** The one-letter option; undefined for none. */
  readonly letter: string | undefined;
  /** Where sops puts keys of this kind among the others of a group; no two rows have the same. */
  readonly order: {
    /** In a group from a creation rule. */
    readonly rule: number;
    /** In a group from the command line. */
    readonly commandLine: number;
  };
  readonly env: {
    /** The variable with keys to encrypt for, in place of the option. */
    readonly keys: string;
    /** Variables whose value is a secret: no editor gets them. */
    readonly secrets: readonly string[];
    /** What the variables begin with that the sops binary needs for these keys. */
    readonly prefixes: readonly string[];
  };
  /**
   * Whether wrapping and unwrapping call a service. Keys that call none are tried first, in the
   * order of the registry.
   */
  readonly callsService: boolean;
  /** Finds out whether a failure of the service passes by itself; undefined without a service. */
  readonly readFailure: ReadFailure | undefined;
  /** Settings beside the keys; empty for none. */
  readonly settings: readonly KeySetting[];
  /** Undefined where ids never name a version. */
  readonly versions: KeyVersions | undefined;
  /** Every field of a metadata entry. Anything else in an entry is not understood. */
  readonly entryFields: Readonly<Record<string, 'string' | 'strings by name'>>;
  /**
   * What is wrong with the wrapped data key of an entry, as far as it can be seen without the master
   * key, such as a second recipient in one age file. Undefined for nothing. It follows "the wrapped
   * data key …".
   */
  readonly findWrappedKeyProblem: (key: MasterKey) => string | undefined;
  /** A key from a file's metadata entry. Throws Fault for a missing or malformed field. */
  fromEntry(entry: KeyEntry): MasterKey;
  /** One key of a rule or an option; lists are split by the caller. Throws Fault. */
  fromText(text: string, settings?: KeySettings): MasterKey;
  /** The keys of one item of the list in `key_groups`: a string or a mapping. Throws Fault. */
  fromGroupItem(item: unknown): readonly MasterKey[];
}
