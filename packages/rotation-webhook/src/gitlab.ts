import * as tlsDefaults from 'node:tls';
import { EnvHttpProxyAgent, fetch } from 'undici';
import type { GitlabConfig } from './config.ts';

/** GitLab did not take the trigger. `alarm` says that it never will until someone changes something. */
export class TriggerError extends Error {
  override readonly name = 'TriggerError';
  readonly alarm: boolean;
  /** GitLab's status, 0 when there was no answer. */
  readonly status: number;

  constructor(message: string, alarm: boolean, status: number) {
    super(message);
    this.alarm = alarm;
    this.status = status;
  }
}

/** Starts one pipeline; resolves with its web address ('' if GitLab gave none); throws TriggerError. */
export type Trigger = () => Promise<string>;

/** What GitLab's answers to a trigger mean (docs.gitlab.com, Pipeline triggers API). */
const meanings = new Map([
  [400, 'GITLAB_REF does not exist, or the rules of .gitlab-ci.yml exclude triggered pipelines'],
  [401, 'the trigger token was refused'],
  [403, 'the trigger is forbidden: a pipeline loop, or the owner of the token lost their rights'],
  [404, 'the trigger token is wrong, or GITLAB_PROJECT_ID names no project it belongs to'],
]);

/**
 * The trigger of `POST /projects/:id/trigger/pipeline`. Nothing of an event goes into it: the
 * pipeline finds out by itself what is stale. Proxies are those of HTTPS_PROXY and NO_PROXY.
 */
export function gitlabTrigger(config: GitlabConfig): Trigger {
  const tls = config.ca === undefined ? {} : { ca: [...knownAuthorities(), config.ca] };
  const dispatcher = new EnvHttpProxyAgent({ connect: tls, requestTls: tls, proxyTls: tls });
  const project = encodeURIComponent(config.projectId);
  const address = `${config.url}/api/v4/projects/${project}/trigger/pipeline`;
  return async () => {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({
        token: config.triggerToken,
        ref: config.ref,
        'variables[DHALLMARK_REASON]': 'key-rotation',
      }),
      dispatcher,
      redirect: 'error',
      signal: AbortSignal.timeout(config.timeoutMs),
    }).catch((error: unknown) => {
      throw new TriggerError(`GitLab cannot be reached: ${reasonOf(error)}`, false, 0);
    });
    const text = await response.text().catch(() => '');
    if (response.status === 201) return webUrl(text);
    const meaning = meanings.get(response.status);
    throw new TriggerError(
      meaning ?? `GitLab answered ${response.status}`,
      meaning !== undefined,
      response.status,
    );
  };
}

/** What would be trusted without a bundle of ours, which would else take its place. */
function knownAuthorities(): readonly string[] {
  // since Node 22.15: with those of NODE_EXTRA_CA_CERTS
  return tlsDefaults.getCACertificates?.('default') ?? tlsDefaults.rootCertificates;
}

/** A network error's code: its message can hold addresses with credentials of a proxy. */
function reasonOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return 'no answer in time';
  }
  return 'the connection failed';
}

function webUrl(text: string): string {
  try {
    const body = JSON.parse(text) as { web_url?: unknown };
    return typeof body.web_url === 'string' ? body.web_url : '';
  } catch {
    return '';
  }
}
