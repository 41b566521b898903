import { forges } from '@dhallmark/forges';
import type { RefusalMeanings } from '../trigger-fault.ts';
import type { GitlabConfig, GitlabToken } from './gitlab-config.ts';

type Meanings = ReadonlyMap<number, string>;

/** What refusals mean, by the API that the token is for (docs.gitlab.com, Pipeline triggers and Pipelines API). */
const meanings: Readonly<Record<GitlabToken['kind'], Meanings>> = {
  trigger: new Map([
    [400, 'GITLAB_REF does not exist, or the rules of .gitlab-ci.yml exclude triggered pipelines'],
    [401, 'the trigger token was refused'],
    [403, 'the trigger is forbidden: a pipeline loop, or the owner of the token lost their rights'],
    [
      404,
      'the trigger token is wrong, or does not belong to the project of GITLAB_PROJECT_ID, or the project has moved',
    ],
  ]),
  access: new Map([
    [
      400,
      'GITLAB_REF does not exist, or the rules of .gitlab-ci.yml exclude pipelines of the source api',
    ],
    [401, 'the access token is wrong, has expired or was revoked'],
    [403, 'the access token needs the scope api, and a role that may run pipelines on GITLAB_REF'],
    [404, 'the project of GITLAB_PROJECT_ID does not exist, or the access token may not see it'],
  ]),
};

const variablesRefused =
  'the project refuses pipeline variables, and GitLab counts what a trigger adds as one';
const useAccessToken =
  'Set GITLAB_ACCESS_TOKEN to an access token of the project (scope api, a role that may run pipelines on GITLAB_REF) instead of GITLAB_TRIGGER_TOKEN. ' +
  'Do not lower "Minimum role to use pipeline variables".';

/** What GitLab's refusals mean for these settings. */
export function gitlabRefusals({ token, url, projectId }: GitlabConfig): RefusalMeanings {
  return {
    forge: forges.gitlab,
    secrets: [token.value],
    url,
    place: `the project ${projectId}`,
    movedHint:
      'Set GITLAB_URL and GITLAB_PROJECT_ID to it. The number of a project does not change when it moves.',
    findMeaning: (status, said) => {
      if (/permissions? to set pipeline variables/i.test(said)) {
        const hint = token.kind === 'trigger' ? useAccessToken : undefined;
        return { message: variablesRefused, hint };
      }
      const message = meanings[token.kind].get(status);
      return message === undefined ? undefined : { message };
    },
  };
}
