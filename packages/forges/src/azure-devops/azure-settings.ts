import { readAnswerField } from '../answer-field.ts';
import type { ChangeRequestPlace } from '../change-requests.ts';
import { openRepositoryApi } from '../repository-api.ts';
import type { RepositorySettings } from '../repository-settings.ts';
import { azureDevops } from './azure-devops.ts';
import { findAzureRepository } from './azure-repository.ts';

/**
 * What protects a repository on Azure DevOps (learn.microsoft.com, Policy Configurations - Get, in Git,
 * 7.1). Checks of environments are in a preview of its API only, so nothing is said about them.
 *
 * @example
 * await azureSettings({ address, token }).isProtected('main');
 */
export function azureSettings({ address, token }: ChangeRequestPlace): RepositorySettings {
  const { base, project, repository } = findAzureRepository(address);
  const api = openRepositoryApi({
    forge: azureDevops,
    url: `${base}/${encodeURIComponent(project)}/_apis/git`,
    name: `${project}/${repository}`,
    token,
    right: 'the scope "Code: Read"',
  });
  return {
    isProtected: async (branch) => {
      const found = await api.send(
        `/repositories/${encodeURIComponent(repository)}?api-version=7.1`,
      );
      const id = readAnswerField(found, 'id');
      if (found.status !== 200 || typeof id !== 'string') throw api.refuse(found);
      const query = new URLSearchParams({
        repositoryId: id,
        refName: `refs/heads/${branch}`,
        'api-version': '7.1',
      });
      const answer = await api.send(`/policy/configurations?${query.toString()}`);
      const policies = readAnswerField(answer, 'value');
      if (answer.status !== 200 || !Array.isArray(policies)) throw api.refuse(answer);
      return policies.some((policy: unknown) => isBlocking(policy));
    },
    branchesOf: undefined,
  };
}

/** A policy that is enabled and blocks a push to the branch. */
function isBlocking(policy: unknown): boolean {
  if (typeof policy !== 'object' || policy === null) return false;
  const { isEnabled, isBlocking: blocks } = policy as Readonly<Record<string, unknown>>;
  return isEnabled === true && blocks === true;
}
