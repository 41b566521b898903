/** What protects the values of a repository's jobs, as its forge reports it. Throws as `ChangeRequests.check`. */
export interface RepositorySettings {
  /** Whether not everyone who may push can change the branch. */
  readonly isProtected: (branch: string) => Promise<boolean>;
  /**
   * Which branches may use an environment with its secrets: `any` of them, or `chosen` ones. `absent`
   * where there is no such environment. Undefined for a forge whose interface does not say it.
   */
  readonly branchesOf: ((environment: string) => Promise<'absent' | 'any' | 'chosen'>) | undefined;
}
