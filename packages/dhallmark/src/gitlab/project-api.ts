import { parseRepositoryUrl } from '@dhallmark/gitops';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';

/** The API of this project on GitLab. */
export type ProjectApi = (path: string, init?: RequestInit) => Promise<Response>;

/** How long GitLab may take to answer, in milliseconds. */
const TIMEOUT = 15_000;
/** In bytes. A project has some kilobytes. */
const LONGEST_ANSWER = 2 ** 20;

/**
 * The API of the project that CI_API_V4_URL and CI_PROJECT_ID name, with DHALLMARK_GITLAB_TOKEN. The
 * token goes to the host of the configured deploy repository only: the person who starts a pipeline
 * may be able to set the variables. Redirects are errors, because they would take the token along.
 * Throws Fault `gitlab-api`.
 *
 * @param deployUrl `deployRepository.url` of the workspace's options
 * @param project id or path of another project on that host
 * @example
 * const answer = await openProjectApi(env, options.deployRepository.url)('/variables/TOKEN');
 */
export function openProjectApi(
  env: Env,
  deployUrl: string | undefined,
  project = env['CI_PROJECT_ID'],
): ProjectApi {
  const api = env['CI_API_V4_URL'];
  const token = env['DHALLMARK_GITLAB_TOKEN'];
  if (!api || !project || !token) {
    throw fault({
      code: 'gitlab-api',
      message: 'the project on GitLab is not known here',
      hint: 'Set DHALLMARK_GITLAB_TOKEN. CI_API_V4_URL and CI_PROJECT_ID are set in jobs.',
    });
  }
  requireConfiguredHost(api, deployUrl);
  const address = `${api}/projects/${encodeURIComponent(project)}`;
  return async (path, init = {}) => {
    const answer = await fetch(`${address}${path}`, {
      ...init,
      headers: { 'PRIVATE-TOKEN': token, 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return readWhole(answer);
  };
}

/** The answer with its body in memory. Throws Fault `gitlab-api` while one that is too long is read. */
async function readWhole(answer: Response): Promise<Response> {
  const { status, headers } = answer;
  if (answer.body === null) return answer;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body) {
    length += chunk.byteLength;
    if (length > LONGEST_ANSWER) throw answerTooLong();
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status, headers });
}

function answerTooLong(): Error {
  return fault({
    code: 'gitlab-api',
    message: `the answer of GitLab is longer than ${LONGEST_ANSWER / 2 ** 20} MiB`,
    hint: 'Check that CI_API_V4_URL is the address of GitLab.',
  });
}

function requireConfiguredHost(api: string, deployUrl: string | undefined): void {
  const { protocol, hostname, origin } = parseRepositoryUrl(api);
  const configured = deployUrl === undefined ? undefined : parseRepositoryUrl(deployUrl);
  const isSsh = configured?.protocol === 'ssh';
  // ssh has another port than the API
  if (isSsh && protocol === 'https' && hostname === configured.hostname) return;
  if (!isSsh && /^https?$/.test(protocol) && origin === configured?.origin) return;
  throw fault({
    code: 'gitlab-api',
    message: `DHALLMARK_GITLAB_TOKEN is not sent to ${origin || hostname || 'CI_API_V4_URL'}`,
    hint:
      configured === undefined
        ? 'Set deployRepository.url in nx.json, or in dhallmark.json without Nx: it decides which host gets credentials.'
        : `It is sent to ${isSsh ? configured.hostname : configured.origin} only, the host of deployRepository.url, by https.`,
  });
}

/**
 * The path of a project in the URL of its repository; undefined for a local path. ssh URLs in both
 * forms, and https.
 *
 * @example
 * projectPath('git@gitlab.example:shop/deploy.git') // 'shop/deploy'
 */
export function projectPath(url: string): string | undefined {
  const { protocol } = parseRepositoryUrl(url);
  if (protocol === 'file') return undefined;
  const path = URL.canParse(url) ? new URL(url).pathname : url.slice(url.indexOf(':') + 1);
  return (
    path
      .replace(/^\/+/, '')
      .replace(/\/+$/, '')
      .replace(/\.git$/, '') || undefined
  );
}
