import type { ChangeRequests } from '../change-requests.ts';
import { findWebAddress } from '../forge-message.ts';
import type { RepositoryAddress } from '../repository-address.ts';

/**
 * Merge requests, which GitLab opens during the push (docs.gitlab.com, Push options): the right to push
 * is enough, and no token is needed for the API. A push to a branch that has an open one changes nothing
 * about it. GitLab writes its address to the client.
 *
 * @example
 * const { pushOptions, open } = gitlabMergeRequests({ address });
 */
export function gitlabMergeRequests({
  address,
}: {
  readonly address: RepositoryAddress;
}): ChangeRequests {
  return {
    noun: 'merge request',
    check: async () => undefined,
    pushOptions: ({ target }) => [
      'merge_request.create',
      `merge_request.target=${target}`,
      'merge_request.remove_source_branch',
    ],
    open: async (_request, said) => findAddress(said, address),
  };
}

/** Only an address of the repository's own host is believed: a hook may write anything. */
function findAddress(said: string, { hostname }: RepositoryAddress): string | undefined {
  for (const [, found = ''] of said.matchAll(/^remote:\s+(https?:\/\/\S+)\s*$/gm)) {
    const shown = findWebAddress(found, []);
    if (shown === undefined || !/\/-\/merge_requests\/\d{1,18}$/.test(shown)) continue;
    if (new URL(shown).hostname === hostname) return shown;
  }
  return undefined;
}
