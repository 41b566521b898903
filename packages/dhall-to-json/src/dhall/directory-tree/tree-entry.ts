/** A file or a folder that an expression asks for. */
export interface TreeEntry {
  /** The names from the output folder down to the entry, as the expression has them. */
  readonly names: readonly string[];
  /** Undefined for a folder. */
  readonly content: string | Uint8Array | undefined;
  readonly metadata: Metadata;
}

/** What an entry says about its owner and permissions; undefined is left as it is. */
export interface Metadata {
  readonly user?: Account | undefined;
  readonly group?: Account | undefined;
  /** Permission bits as of chmod. */
  readonly mode?: ModeChange | undefined;
}

/** A number of the system, or the name for it. */
export type Account = number | string;

export interface ModeChange {
  readonly set: number;
  readonly clear: number;
}

/** Whether an entry says anything about its owner or permissions. */
export function hasMetadata({ user, group, mode }: Metadata): boolean {
  return (
    user !== undefined || group !== undefined || (mode !== undefined && mode.set + mode.clear > 0)
  );
}
