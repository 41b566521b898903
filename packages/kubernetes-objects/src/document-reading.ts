/** A Kubernetes object, or any other mapping in the place of one. */
export interface KubernetesObject {
  /** Undefined where there is none. */
  readonly kind: string | undefined;
  readonly apiVersion: string | undefined;
  /** `metadata.name`; undefined where there is none. */
  readonly name: string | undefined;
  /** Where it starts in the text, from 1. */
  readonly line: number;
  /** The path in its document: empty for the document itself, `items[0]` for an item of a List. */
  readonly path: string;
  /** The names of its fields as they are written, those of merged mappings included. */
  readonly fields: readonly string[];
  /** Whether its kind is `Secret`, in any group, version and mixture of capitals, or encrypted. */
  readonly isSecret: boolean;
  /**
   * Whether it is a Secret that has any field besides `apiVersion`, `kind`, `metadata`, `type`,
   * `immutable` and `sops`; a nested one has to have `data` or `stringData`. It does not matter whether the
   * values are encrypted.
   */
  readonly holdsSecretValues: boolean;
  /**
   * Whether it is not applied as it is: a Secret with values anywhere else than at the top of a
   * document, in an array there or in a List, such as in a patch or inside a string.
   */
  readonly isNested: boolean;
  /** Whether it is a kustomization whose `secretGenerator` has `literals`: values in plaintext. */
  readonly hasSecretLiterals: boolean;
  /** The files and env files of its `secretGenerator`, relative to the kustomization. */
  readonly secretFiles: readonly string[];
  /** The files that a kustomization reads as YAML, relative to it, whatever their endings are. */
  readonly manifestFiles: readonly string[];
}

/** Why a string or one of its documents cannot be read as the cluster would. */
export interface Refusal {
  /** A sentence without full stop, which does not quote the text. */
  readonly reason: string;
  /** From 1. */
  readonly line: number;
}

/** What one document of the input contains. */
export interface DocumentReading {
  /** Where it starts in the text, from 1. */
  readonly line: number;
  /** The objects that were found; with a refusal they are perhaps not all. */
  readonly objects: readonly KubernetesObject[];
  /** Patches that write values into a Secret, or make another object one: their lines, from 1. */
  readonly secretPatches: readonly number[];
  /** Files with patches whose target is a Secret, relative to this file: see `patchesSecret`. */
  readonly secretPatchFiles: readonly string[];
  /** Whether a string contains a private key, also one that is written with escapes. */
  readonly hasPrivateKey: boolean;
  /** Undefined where every program reads the document as we do, or finds less. */
  readonly refusal: Refusal | undefined;
}
