import { isTemporaryStatus, parseRetryAfter, type Fault } from '@dhallmark/fault';
import { webhookFault, type WebhookCode } from '../../codes.ts';
import { findForgeMessage, findShownAddress } from '../forge-message.ts';
import type { ForgeAnswer } from '../request-forge.ts';
import type { GitlabConfig, GitlabToken } from './gitlab-config.ts';

const METHOD_NOT_ALLOWED = 405;

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

/**
 * The fault for an answer of GitLab that is not 201. Temporary for timeouts, too many requests and
 * failures of the server, with GitLab's `Retry-After`; anything else needs someone who changes the
 * configuration. Its details have the status and GitLab's own message.
 *
 * @param now milliseconds since 1970
 * @example
 * if (answer.status !== 201) throw toGitlabFault(answer, config, Date.now());
 */
export function toGitlabFault(
  answer: ForgeAnswer,
  config: GitlabConfig,
  now: number,
): Fault<WebhookCode> {
  const { status, text, header } = answer;
  const said = findForgeMessage(text, [config.token.value]);
  const details = [
    { label: 'status', text: `${status}` },
    ...(said === undefined ? [] : [{ label: 'answer', text: said }]),
  ];
  if (isTemporaryStatus(status)) {
    const retryAfterMs = parseRetryAfter(header('retry-after'), now);
    const message = `GitLab answered ${status}`;
    return webhookFault({ code: 'trigger-failed', message, details, temporary: { retryAfterMs } });
  }
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect || (status === METHOD_NOT_ALLOWED && /moved/i.test(said ?? ''))) {
    return projectMoved(answer, config).with({ details });
  }
  const isRefusal = /permissions? to set pipeline variables/i.test(said ?? '');
  const meaning = meanings[config.token.kind].get(status);
  return webhookFault({
    code: 'trigger-refused',
    message: isRefusal ? variablesRefused : (meaning ?? `GitLab answered ${status}`),
    hint: isRefusal && config.token.kind === 'trigger' ? useAccessToken : undefined,
    details,
  });
}

/** GitLab answers 405 for the old path of a project, and 301 or 302 where GitLab itself has moved. */
function projectMoved({ header }: ForgeAnswer, config: GitlabConfig): Fault<WebhookCode> {
  const secrets = [config.token.value];
  const place = findShownAddress(header('location'), { base: config.url, secrets });
  const to = place === undefined ? '' : `: ${place}`;
  return webhookFault({
    code: 'project-moved',
    message: `the project ${config.projectId} has another address now${to}`,
    hint: 'Set GITLAB_URL and GITLAB_PROJECT_ID to it. The number of a project does not change when it moves.',
  });
}
