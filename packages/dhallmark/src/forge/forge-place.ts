import type { ChangeRequestPlace, ForgeId, RepositoryAddress } from '@dhallmark/forges';
import { parseRepositoryUrl, type Git } from '@dhallmark/gitops';
import { fault } from '../fault.ts';
import { projectPath } from '../gitlab/project-api.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What of a workspace decides about its forges. */
export type WorkspaceParts = Pick<Workspace, 'env' | 'options'>;

/** A repository on its forge, and who asks there. */
export interface ForgePlace extends ChangeRequestPlace {
  readonly forge: ForgeId;
}

/**
 * The source repository, where this remote pushes to. Its token is DHALLMARK_SOURCE_TOKEN, or else that
 * of the deploy repository. Throws Fault `forge-host`, `git-failed`.
 */
export async function findSourcePlace(
  workspace: WorkspaceParts,
  git: Git,
  remote: string,
): Promise<ForgePlace> {
  const { env } = workspace;
  const url = (await git(['remote', 'get-url', '--push', remote])).trim();
  const token = env['DHALLMARK_SOURCE_TOKEN'] || env['DHALLMARK_DEPLOY_TOKEN'];
  return findPlace(workspace, withoutUser(url), token);
}

/**
 * A repository with its forge. A token goes to the host of `deployRepository.url` only. Throws Fault
 * `forge-host`.
 */
export async function findPlace(
  { options }: WorkspaceParts,
  url: string,
  given: string | undefined,
): Promise<ForgePlace> {
  // the client of forges is loaded where one is needed
  const { guessForge, webOrigin } = await import('@dhallmark/forges');
  const { url: configured, forge: named } = options.deployRepository;
  const address = toAddress(url);
  const isConfiguredHost =
    configured !== undefined && isSameHost(address, toAddress(configured), webOrigin);
  const guessed = guessForge(address.hostname);
  const forge = (isConfiguredHost || configured === undefined ? named : undefined) ?? guessed;
  const token = given || undefined;
  if (forge !== 'gitlab' && token !== undefined && !isConfiguredHost) {
    throw otherHost(address, configured);
  }
  return { forge, address, token };
}

function toAddress(url: string): RepositoryAddress {
  return { ...parseRepositoryUrl(url), path: projectPath(url) ?? '' };
}

/** git may use ssh in one of them, whose port says nothing about the API. */
function isSameHost(
  a: RepositoryAddress,
  b: RepositoryAddress,
  toOrigin: (address: RepositoryAddress) => string,
): boolean {
  if (a.protocol !== 'ssh' && b.protocol !== 'ssh') return a.origin === b.origin;
  if (a.hostname === '' || b.hostname === '') return false;
  return new URL(toOrigin(a)).hostname === new URL(toOrigin(b)).hostname;
}

/** The remote of a job's clone may name a user, and have a token. */
function withoutUser(url: string): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function otherHost({ origin, hostname }: RepositoryAddress, configured: string | undefined): Error {
  return fault({
    code: 'forge-host',
    message: `no token is sent to the API of ${origin || hostname || 'a local repository'}`,
    hint:
      configured === undefined
        ? 'Set deployRepository.url in nx.json, or in dhallmark.json without Nx: it decides which host gets credentials.'
        : `Tokens are sent to ${toAddress(configured).hostname || 'no host'} only, the host of deployRepository.url. Open a request by hand, or run without --merge-request.`,
  });
}
