import {
  createForgeClient,
  findWebAddress,
  type ForgeRequest,
  forges,
  readAnswerField,
} from '@dhallmark/forges';
import type { PipelineTrigger } from '../pipeline-trigger.ts';
import { toTriggerFault } from '../trigger-fault.ts';
import type { TriggerRow } from '../trigger-row.ts';
import { gitlabSecretSettings, readGitlabConfig, type GitlabConfig } from './gitlab-config.ts';
import { gitlabRefusals } from './gitlab-refusals.ts';

/** GitLab's pipelines. */
export const gitlabRow: TriggerRow<GitlabConfig> = {
  readConfig: readGitlabConfig,
  createTrigger: createGitlabTrigger,
  secretSettings: gitlabSecretSettings,
};

/** Through the trigger API with a trigger token, through the pipelines API with an access token. */
function createGitlabTrigger(config: GitlabConfig): PipelineTrigger {
  const { title, authorize } = forges.gitlab;
  const request = createForgeClient({ title, ...config });
  return {
    forge: title,
    start: async () => {
      const answer = await request(toRequest(config, authorize));
      if (answer.status !== 201) throw toTriggerFault(answer, gitlabRefusals(config), Date.now());
      const address = readAnswerField(answer, 'web_url');
      return findWebAddress(address, [config.token.value]) ?? '';
    },
  };
}

/** Only `ref` and the token: GitLab refuses variables where a project is set up as docs/gitlab.md says. */
function toRequest(
  { url, projectId, ref, token }: GitlabConfig,
  authorize: (token: string) => Pick<ForgeRequest, 'headers'>,
): ForgeRequest {
  const project = `${url}/api/v4/projects/${encodeURIComponent(projectId)}`;
  if (token.kind === 'trigger') {
    const body = new URLSearchParams({ token: token.value, ref });
    return { address: `${project}/trigger/pipeline`, body };
  }
  return {
    address: `${project}/pipeline`,
    headers: authorize(token.value).headers,
    body: new URLSearchParams({ ref }),
  };
}
