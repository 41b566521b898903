import { createForgeClient, findWebAddress, forges, readAnswerField } from '@dhallmark/forges';
import { fixedToken } from '../access-tokens.ts';
import type { PipelineTrigger } from '../pipeline-trigger.ts';
import { meaningByStatus, toTriggerFault, type RefusalMeanings } from '../trigger-fault.ts';
import type { TriggerRow } from '../trigger-row.ts';
import { createAppTokens } from './app-tokens.ts';
import { githubSecretSettings, readGithubConfig, type GithubConfig } from './github-config.ts';

/** GitHub's workflows. */
export const githubRow: TriggerRow<GithubConfig> = {
  readConfig: readGithubConfig,
  createTrigger: createGithubTrigger,
  secretSettings: githubSecretSettings,
};

/**
 * Starts the workflow with a dispatch event (docs.github.com, Create a workflow dispatch event). Only
 * `ref` is sent: inputs of the workflow keep their defaults. GitHub answers 204 without an address;
 * newer versions of the API answer 200 with it.
 */
function createGithubTrigger(config: GithubConfig): PipelineTrigger {
  const { api, owner, repository, workflow, ref, token } = config;
  const { title, authorize } = forges.github;
  const request = createForgeClient({ title, ...config });
  const tokens =
    token.kind === 'app'
      ? createAppTokens(config, token, request, Date.now)
      : fixedToken(token.value);
  return {
    forge: title,
    start: async () => {
      const { headers, secrets } = authorize(await tokens.get());
      const answer = await request({
        address: `${api}/repos/${owner}/${repository}/actions/workflows/${workflow}/dispatches`,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ ref }),
      });
      if (answer.status === 401) tokens.forget();
      if (answer.status !== 204 && answer.status !== 200) {
        throw toTriggerFault(answer, refusals(config, secrets), Date.now());
      }
      return findWebAddress(readAnswerField(answer, 'html_url'), secrets) ?? '';
    },
  };
}

const meanings = new Map([
  [401, 'the token is wrong, has expired or was revoked'],
  [403, 'the token needs the repository permission "Actions: write"'],
  [
    404,
    'the repository of GITHUB_REPOSITORY or the workflow of GITHUB_WORKFLOW does not exist on the default branch, or the token may not see it: it needs the repository permission "Actions: write"',
  ],
  [
    422,
    'GITHUB_REF does not exist, or the workflow does not have the trigger workflow_dispatch there, or one of its inputs is required and has no default',
  ],
]);

function refusals(
  { url, owner, repository }: GithubConfig,
  secrets: readonly string[],
): RefusalMeanings {
  return {
    forge: forges.github,
    secrets,
    url,
    place: `the repository ${owner}/${repository}`,
    movedHint: 'Set GITHUB_URL and GITHUB_REPOSITORY to it.',
    findMeaning: meaningByStatus(meanings),
  };
}
