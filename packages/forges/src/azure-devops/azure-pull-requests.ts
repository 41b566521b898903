import { readAnswerField } from '../answer-field.ts';
import type { ChangeRequest, ChangeRequests } from '../change-requests.ts';
import { openRepositoryApi, type RepositoryApi } from '../repository-api.ts';
import type { RepositoryAddress } from '../repository-address.ts';
import { azureDevops } from './azure-devops.ts';
import { findAzureRepository } from './azure-repository.ts';

const CREATED = 201;
const CONFLICT = 409;
/** Characters that Azure DevOps takes. */
const LONGEST_TITLE = 400;
const LONGEST_DESCRIPTION = 4000;

/**
 * Pull requests of Azure DevOps (learn.microsoft.com, Pull Requests - Create, 7.1). Throws Fault
 * `change-request-refused` for an address that is not one of its repositories.
 *
 * @example
 * const { open } = azurePullRequests({ address, token });
 */
export function azurePullRequests({
  address,
  token,
}: {
  readonly address: RepositoryAddress;
  readonly token: string | undefined;
}): ChangeRequests {
  const { base, project, repository } = findAzureRepository(address);
  const path = `${base}/${encodeURIComponent(project)}`;
  const name = encodeURIComponent(repository);
  const api = openRepositoryApi({
    forge: azureDevops,
    url: `${path}/_apis/git/repositories/${name}`,
    name: `${project}/${repository}`,
    token,
    right:
      'the scope "Code: Read & write", and its owner the permission "Contribute to pull requests"',
  });
  return {
    noun: 'pull request',
    check: async () => {
      const answer = await api.send('?api-version=7.1');
      // 200 with a page is the sign-in
      if (answer.status !== 200 || readAnswerField(answer, 'id') === undefined) {
        throw api.refuse(answer);
      }
    },
    pushOptions: () => [],
    open: async (request) => {
      const id = await openPullRequest(api, request);
      return id === undefined ? undefined : `${path}/_git/${name}/pullrequest/${id}`;
    },
  };
}

async function openPullRequest(
  api: RepositoryApi,
  { branch, target, title, description }: ChangeRequest,
): Promise<number | undefined> {
  const refs = {
    sourceRefName: `refs/heads/${branch}`,
    targetRefName: `refs/heads/${target}`,
  };
  const answer = await api.send('/pullrequests?api-version=7.1', {
    ...refs,
    title: title.slice(0, LONGEST_TITLE),
    description: description.slice(0, LONGEST_DESCRIPTION),
  });
  if (answer.status === CREATED) return toId(readAnswerField(answer, 'pullRequestId'));
  if (answer.status !== CONFLICT) throw api.refuse(answer);
  // TF401179: an active pull request for the source and target branch already exists
  const query = new URLSearchParams({
    'searchCriteria.status': 'active',
    'searchCriteria.sourceRefName': refs.sourceRefName,
    'searchCriteria.targetRefName': refs.targetRefName,
    'api-version': '7.1',
  });
  const listed = await api.send(`/pullrequests?${query.toString()}`);
  const found =
    listed.status === 200 ? toId(readAnswerField(listed, 'value', 0, 'pullRequestId')) : undefined;
  if (found === undefined) throw api.refuse(answer);
  return found;
}

function toId(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}
