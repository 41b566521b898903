import { gitopsFault } from '../codes.ts';
import { parseRepositoryUrl } from '../git/repository-url.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Credentials go to the host of `configured`, the URL in tracked options, and to no other. A variable
 * may name another repository on that host only: the person who starts a pipeline may be able to set
 * variables. Throws Fault `deploy-host`.
 *
 * @example
 * refuseOtherHost('https://evil.example/x.git', 'https://git.example/deploy.git', process.env)
 */
export function refuseOtherHost(url: string, configured: string | undefined, env: Env): void {
  if (!env['DHALLMARK_DEPLOY_TOKEN'] && !env['DHALLMARK_DEPLOY_SSH_KEY']) return;
  const { protocol, origin } = parseRepositoryUrl(url);
  if (protocol === 'file') return;
  if (configured === undefined) {
    throw gitopsFault({
      code: 'deploy-host',
      message: 'DHALLMARK_DEPLOY_URL alone does not decide where credentials are sent',
      hint: 'Set deployRepository.url in nx.json, or in dhallmark.json without Nx.',
    });
  }
  const { origin: expected } = parseRepositoryUrl(configured);
  if (origin === expected) return;
  throw gitopsFault({
    code: 'deploy-host',
    message: `DHALLMARK_DEPLOY_URL names ${origin}, and credentials are sent to ${expected || 'no host'} only`,
    hint: 'Name a repository on the host of deployRepository.url, or change that option.',
  });
}
