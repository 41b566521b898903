import { createForgeClient, findWebAddress, forges, readAnswerField } from '@dhallmark/forges';
import { fixedToken } from '../access-tokens.ts';
import type { PipelineTrigger } from '../pipeline-trigger.ts';
import { meaningByStatus, toTriggerFault, type RefusalMeanings } from '../trigger-fault.ts';
import type { TriggerRow } from '../trigger-row.ts';
import {
  azureDevopsSecretSettings,
  readAzureDevopsConfig,
  type AzureDevopsConfig,
} from './azure-devops-config.ts';
import { createIdentityTokens } from './identity-tokens.ts';

/** The pipelines of Azure DevOps. */
export const azureDevopsRow: TriggerRow<AzureDevopsConfig> = {
  readConfig: readAzureDevopsConfig,
  createTrigger: createAzureDevopsTrigger,
  secretSettings: azureDevopsSecretSettings,
};

/**
 * Runs the pipeline on a branch (learn.microsoft.com, Runs - Run Pipeline, 7.1). Nothing else is sent:
 * parameters keep their defaults, and no variable is set.
 */
function createAzureDevopsTrigger(config: AzureDevopsConfig): PipelineTrigger {
  const { url, project, pipelineId, ref, token } = config;
  const { title, authorize, judge } = forges['azure-devops'];
  const request = createForgeClient({ title, ...config });
  const tokens =
    token.kind === 'personal'
      ? fixedToken(token.value)
      : createIdentityTokens(config, token, Date.now);
  const body = { resources: { repositories: { self: { refName: `refs/heads/${ref}` } } } };
  return {
    forge: title,
    start: async () => {
      const { headers, secrets } = authorize(await tokens.get());
      const answer = await request({
        address: `${url}/${encodeURIComponent(project)}/_apis/pipelines/${pipelineId}/runs?api-version=7.1`,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const now = Date.now();
      const judgement = judge(answer, now);
      const isSignIn = judgement.kind === 'refused' && judgement.isSignIn;
      if (isSignIn) tokens.forget();
      if (answer.status !== 200 || isSignIn) {
        throw toTriggerFault(answer, refusals(config, secrets), now);
      }
      return findWebAddress(readAnswerField(answer, '_links', 'web', 'href'), secrets) ?? '';
    },
  };
}

const meanings = new Map([
  [
    400,
    'AZURE_DEVOPS_REF does not exist, or the YAML of the pipeline is not valid there, or one of its parameters has no default',
  ],
  [
    403,
    'the owner of the token needs the permissions "View builds" and "Queue builds" on the pipeline, and a personal access token the scope "Build: Read & execute"',
  ],
  [
    404,
    'the project of AZURE_DEVOPS_PROJECT or the pipeline of AZURE_DEVOPS_PIPELINE_ID does not exist, or the token may not see it',
  ],
]);

function refusals(
  { url, project, token }: AzureDevopsConfig,
  secrets: readonly string[],
): RefusalMeanings {
  const known =
    token.kind === 'personal'
      ? 'the token is wrong, has expired or was revoked'
      : 'the identity is not a user of the organization, or its tenant is not the one of the organization';
  return {
    forge: forges['azure-devops'],
    secrets,
    url,
    place: `the project ${project}`,
    movedHint: 'Set AZURE_DEVOPS_URL and AZURE_DEVOPS_PROJECT to it.',
    signIn: `${known}: Azure DevOps asks to sign in`,
    findMeaning: meaningByStatus(meanings),
  };
}
