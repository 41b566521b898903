import { readAnswerField } from '../answer-field.ts';
import type { ChangeRequest, ChangeRequests } from '../change-requests.ts';
import { findWebAddress } from '../forge-message.ts';
import type { RepositoryApi } from '../repository-api.ts';
import type { RepositoryAddress } from '../repository-address.ts';
import { openGithubRepository } from './github-repository.ts';

const CREATED = 201;
const UNPROCESSABLE = 422;

/**
 * Pull requests of GitHub (docs.github.com, REST API endpoints for pull requests).
 *
 * @example
 * const { open } = githubPullRequests({ address, token });
 */
export function githubPullRequests({
  address,
  token,
}: {
  readonly address: RepositoryAddress;
  readonly token: string | undefined;
}): ChangeRequests {
  const { api, owner } = openGithubRepository({
    address,
    token,
    right: 'the repository permissions "Contents: write" and "Pull requests: write"',
  });
  return {
    noun: 'pull request',
    check: async () => {
      const answer = await api.send('');
      if (answer.status !== 200) throw api.refuse(answer);
    },
    pushOptions: () => [],
    open: (request) => openPullRequest(api, owner, request),
  };
}

async function openPullRequest(
  api: RepositoryApi,
  owner: string,
  { branch, target, title, description }: ChangeRequest,
): Promise<string | undefined> {
  const body = { title, body: description, head: branch, base: target };
  const answer = await api.send('/pulls', body);
  if (answer.status === CREATED) return addressIn(answer.text, api, 'html_url');
  if (answer.status !== UNPROCESSABLE) throw api.refuse(answer);
  // it says "A pull request already exists", in words that are not documented: so it is looked for
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, base: target });
  const listed = await api.send(`/pulls?${query.toString()}`);
  const found = listed.status === 200 ? addressIn(listed.text, api, 0, 'html_url') : undefined;
  if (found === undefined) throw api.refuse(answer);
  return found;
}

function addressIn(
  text: string,
  { secrets }: RepositoryApi,
  ...names: readonly (string | number)[]
): string | undefined {
  return findWebAddress(readAnswerField({ text }, ...names), secrets);
}
