import { azurePullRequests } from './azure-devops/azure-pull-requests.ts';
import type { ChangeRequestPlace, ChangeRequests } from './change-requests.ts';
import type { ForgeId } from './forge-ids.ts';
import { githubPullRequests } from './github/github-pull-requests.ts';
import { gitlabMergeRequests } from './gitlab/gitlab-merge-requests.ts';

/** How each forge opens change requests. */
const rows: { readonly [Id in ForgeId]: (place: ChangeRequestPlace) => ChangeRequests } = {
  gitlab: gitlabMergeRequests,
  github: githubPullRequests,
  'azure-devops': azurePullRequests,
};

/**
 * The change requests of a repository on a forge. The caller decides that the token may go to its host.
 *
 * @example
 * const requests = openChangeRequests('github', { address, token });
 * await requests.check();
 */
export function openChangeRequests(forge: ForgeId, place: ChangeRequestPlace): ChangeRequests {
  return rows[forge](place);
}
