import type { RekeyRecord } from './evidence.ts';

/** How an environment is rekeyed. */
export interface RekeyOptions {
  /** Only these charts' Secrets; default all. */
  readonly charts?: readonly string[] | undefined;
  /** Reports only. It may update the checkout of the deploy repository. */
  readonly check?: boolean | undefined;
  /** Rekeys the deploy repository and pushes one commit. */
  readonly publish?: boolean | undefined;
  readonly sign?: boolean | undefined;
  /** Proposes the rules, or where they need no change the files, instead of pushing to the branch itself. */
  readonly mergeRequest?: boolean | undefined;
  /** Most re-encrypted files per commit; by default an eighth of them, and at least 100. A batch ends after two minutes, too. */
  readonly batch?: number | undefined;
  /** Called with everything that is pushed so far, after each batch. */
  readonly onPushed?: ((result: RekeyResult) => void) | undefined;
  /** How long to retry while no new key version is seen: Google's new primary version shows late. */
  readonly waitMinutes?: number | undefined;
  /** Generates an age key first. */
  readonly newAgeKey?: NewAgeKeyOptions | undefined;
  readonly say: (line: string) => void;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Called with the key services that are waited for, and with undefined when none is any more. */
  readonly onWait?: ((waits: string | undefined) => void) | undefined;
}

/** Where a new age key is stored, and how long the replaced one stays a recipient. */
export interface NewAgeKeyOptions {
  /** `file:PATH`, `azure:URL`, `gitlab:VARIABLE` or `git:URL#PATH`. */
  readonly store: string;
  readonly graceDays: number;
}

/** What was rekeyed. */
export interface RekeyResult {
  readonly records: readonly RekeyRecord[];
  /** The last commit in the deploy repository, where one was made. */
  readonly commit: string | undefined;
  /** The web address of the change request in the deploy repository, where the forge says it. */
  readonly request?: string | undefined;
  /** Whether `.sops.yaml` pinned versions that were moved, or with `check`, have to be. */
  readonly rulesMoved: boolean;
  /** The branch that proposes the moved rules: until it is merged, no file is re-encrypted. */
  readonly rulesProposed?: string | undefined;
  /** The web address of that proposal, where the forge says it. */
  readonly rulesRequest?: string | undefined;
}
