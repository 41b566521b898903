import type { PipelineTrigger } from '../pipeline-trigger.ts';
import { createForgeClient, type ForgeRequest } from '../request-forge.ts';
import type { GitlabConfig } from './gitlab-config.ts';
import { toGitlabFault } from './gitlab-fault.ts';

/**
 * Starts pipelines on GitLab, as `PipelineTrigger` says: through the trigger API with a trigger token,
 * through the pipelines API with an access token.
 *
 * @example
 * const address = await createGitlabTrigger(config.forge).start();
 */
export function createGitlabTrigger(config: GitlabConfig): PipelineTrigger {
  const request = createForgeClient({ forge: 'GitLab', ...config });
  return {
    forge: 'GitLab',
    start: async () => {
      const answer = await request(toRequest(config));
      if (answer.status !== 201) throw toGitlabFault(answer, config, Date.now());
      return webUrl(answer.text);
    },
  };
}

/** Only `ref` and the token: GitLab refuses variables where a project is set up as docs/gitlab.md says. */
function toRequest({ url, projectId, ref, token }: GitlabConfig): ForgeRequest {
  const project = `${url}/api/v4/projects/${encodeURIComponent(projectId)}`;
  if (token.kind === 'trigger') {
    const body = new URLSearchParams({ token: token.value, ref });
    return { address: `${project}/trigger/pipeline`, body };
  }
  return {
    address: `${project}/pipeline`,
    headers: { 'private-token': token.value },
    body: new URLSearchParams({ ref }),
  };
}

function webUrl(text: string): string {
  try {
    const body = JSON.parse(text) as { web_url?: unknown };
    const address = body.web_url;
    // it is written into the log
    return typeof address === 'string' && /^https?:\/\/[\x21-\x7e]{1,500}$/.test(address)
      ? address
      : '';
  } catch {
    return '';
  }
}
