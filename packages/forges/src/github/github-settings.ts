import { readAnswerField } from '../answer-field.ts';
import type { ChangeRequestPlace } from '../change-requests.ts';
import type { RepositorySettings } from '../repository-settings.ts';
import { openGithubRepository } from './github-repository.ts';

const NOT_FOUND = 404;

/**
 * What protects a repository on GitHub (docs.github.com, Get a branch, Get an environment).
 *
 * @example
 * await githubSettings({ address, token }).isProtected('main');
 */
export function githubSettings(place: ChangeRequestPlace): RepositorySettings {
  const right = 'the repository permissions "Contents: read" and "Actions: read"';
  const { api } = openGithubRepository({ ...place, right });
  return {
    isProtected: async (branch) => {
      const answer = await api.send(`/branches/${encodeURIComponent(branch)}`);
      if (answer.status !== 200) throw api.refuse(answer);
      return readAnswerField(answer, 'protected') === true;
    },
    branchesOf: async (environment) => {
      const answer = await api.send(`/environments/${encodeURIComponent(environment)}`);
      if (answer.status === NOT_FOUND) return 'absent';
      if (answer.status !== 200) throw api.refuse(answer);
      const policy = readAnswerField(answer, 'deployment_branch_policy');
      return typeof policy === 'object' && policy !== null ? 'chosen' : 'any';
    },
  };
}
