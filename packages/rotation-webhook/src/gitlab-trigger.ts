import * as tlsDefaults from 'node:tls';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { webhookFault } from './codes.ts';
import type { GitlabConfig } from './config/webhook-config.ts';

/**
 * Triggers one pipeline and resolves with its web address ('' if GitLab's answer has none). Throws
 * Fault `gitlab-unreachable`, `trigger-failed`, or `trigger-refused`, which does not pass until
 * someone changes the configuration.
 */
export type Trigger = () => Promise<string>;

/** What GitLab's refusals of a trigger mean (docs.gitlab.com, Pipeline triggers API). */
const refusals = new Map([
  [400, 'GITLAB_REF does not exist, or the rules of .gitlab-ci.yml exclude triggered pipelines'],
  [401, 'the trigger token was refused'],
  [403, 'the trigger is forbidden: a pipeline loop, or the owner of the token lost their rights'],
  [404, 'the trigger token is wrong, or does not belong to the project of GITLAB_PROJECT_ID'],
]);

/**
 * The trigger through `POST /projects/:id/trigger/pipeline`. It sends nothing from an event: the
 * pipeline finds out what is stale. HTTPS_PROXY and NO_PROXY choose the proxy.
 *
 * @example
 * const address = await createGitlabTrigger(config.gitlab)();
 */
export function createGitlabTrigger(config: GitlabConfig): Trigger {
  const tls = config.ca === undefined ? {} : { ca: [...knownAuthorities(), config.ca] };
  const dispatcher = new EnvHttpProxyAgent({ connect: tls, requestTls: tls, proxyTls: tls });
  const project = encodeURIComponent(config.projectId);
  const address = `${config.url}/api/v4/projects/${project}/trigger/pipeline`;
  return async () => {
    const response = await fetch(address, {
      method: 'POST',
      // no variable: GitLab refuses them where a project is set up as docs/gitlab.md says
      body: new URLSearchParams({ token: config.triggerToken, ref: config.ref }),
      dispatcher,
      redirect: 'error',
      signal: AbortSignal.timeout(config.timeoutMs),
    }).catch((error: unknown) => {
      // the error is not a cause: its message may contain the credentials of a proxy
      throw webhookFault({
        code: 'gitlab-unreachable',
        message: `GitLab cannot be reached: ${reasonOf(error)}`,
      });
    });
    const text = await readStart(response.body).catch(() => '');
    if (response.status === 201) return webUrl(text);
    const refusal = refusals.get(response.status);
    throw webhookFault({
      code: refusal === undefined ? 'trigger-failed' : 'trigger-refused',
      message: refusal ?? `GitLab answered ${response.status}`,
      details: [{ label: 'status', text: `${response.status}` }],
    });
  };
}

/** The authorities that are trusted by default, which a list of our own would replace. */
function knownAuthorities(): readonly string[] {
  // since Node 22.15: with those of NODE_EXTRA_CA_CERTS
  return tlsDefaults.getCACertificates?.('default') ?? tlsDefaults.rootCertificates;
}

/** The code of a network error. */
function reasonOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return 'no answer in time';
  }
  return 'the connection failed';
}

/** GitLab's answers are short; of a longer one only the start is read, in bytes. */
const LONGEST_ANSWER = 65_536;

async function readStart(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length >= LONGEST_ANSWER) break;
  }
  return Buffer.concat(chunks).toString('utf8');
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
