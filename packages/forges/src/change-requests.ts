import type { RepositoryAddress } from './repository-address.ts';

/** A request to merge a branch: a merge request on GitLab, a pull request on GitHub and Azure DevOps. */
export interface ChangeRequest {
  readonly branch: string;
  /** The branch that it shall be merged into. */
  readonly target: string;
  /** One line. */
  readonly title: string;
  readonly description: string;
}

/** Opens change requests in one repository. */
export interface ChangeRequests {
  /** What the forge calls them: `merge request`, `pull request`. */
  readonly noun: string;
  /**
   * Refuses before anything is pushed: without a token, or where the token does not see the repository.
   * Throws Fault `forge-token`, `change-request-refused`, `change-request-failed`, `repository-moved`,
   * `forge-unreachable`.
   */
  readonly check: () => Promise<void>;
  /** The options of the push of the branch: some forges open the request during it. */
  readonly pushOptions: (request: ChangeRequest) => readonly string[];
  /**
   * Opens the request after the push, or finds the one that is open for the branch. Resolves with its
   * web address; undefined where the forge does not say it. Throws as `check`.
   *
   * @param said what the Git server wrote during the push: git's standard error
   */
  readonly open: (request: ChangeRequest, said: string) => Promise<string | undefined>;
}

/** The repository in which change requests are opened, and who opens them. */
export interface ChangeRequestPlace {
  readonly address: RepositoryAddress;
  /** For the forge's API; undefined where there is none. */
  readonly token: string | undefined;
}
