import { setTimeout as sleep } from 'node:timers/promises';
import { isTemporary } from '@dhallmark/fault';
import type { ChangeRequests, ForgeId, RepositoryAddress } from '@dhallmark/forges';
import { parseRepositoryUrl, type Git } from '@dhallmark/gitops';
import { fault } from '../fault.ts';
import { projectPath } from '../gitlab/project-api.ts';
import type { Workspace } from '../workspace/workspace.ts';

type WorkspaceParts = Pick<Workspace, 'env' | 'options'>;

/**
 * The change requests of the deploy repository, with DHALLMARK_DEPLOY_TOKEN where its forge needs a
 * token. It goes to the host of `deployRepository.url` only, whatever `url` is. Throws Fault `forge-host`.
 *
 * @param url where this run publishes
 * @example
 * const requests = await openDeployRequests(workspace, target.url);
 */
export function openDeployRequests(
  workspace: WorkspaceParts,
  url: string,
): Promise<ChangeRequests> {
  return open(workspace, url, workspace.env['DHALLMARK_DEPLOY_TOKEN']);
}

/**
 * The change requests of the source repository, where this remote pushes to. Its token is
 * DHALLMARK_SOURCE_TOKEN, or else that of the deploy repository; it goes to the host of
 * `deployRepository.url` only. Throws Fault `forge-host`, `git-failed`.
 */
export async function openSourceRequests(
  workspace: WorkspaceParts,
  git: Git,
  remote: string,
): Promise<ChangeRequests> {
  const { env } = workspace;
  const url = (await git(['remote', 'get-url', '--push', remote])).trim();
  const token = env['DHALLMARK_SOURCE_TOKEN'] || env['DHALLMARK_DEPLOY_TOKEN'];
  return open(workspace, withoutUser(url), token);
}

async function open(
  { options }: WorkspaceParts,
  url: string,
  given: string | undefined,
): Promise<ChangeRequests> {
  // the client of forges is needed for change requests only
  const { guessForge, openChangeRequests } = await import('@dhallmark/forges');
  const { url: configured, forge: named } = options.deployRepository;
  const address = toAddress(url);
  const isConfiguredHost = configured !== undefined && isSameHost(address, toAddress(configured));
  const guessed = guessForge(address.hostname);
  const forge = (isConfiguredHost || configured === undefined ? named : undefined) ?? guessed;
  const token = given || undefined;
  if (forge !== 'gitlab' && token !== undefined && !isConfiguredHost) {
    throw otherHost(address, configured);
  }
  return tryAgain(openChangeRequests(forge satisfies ForgeId, { address, token }));
}

function toAddress(url: string): RepositoryAddress {
  return { ...parseRepositoryUrl(url), path: projectPath(url) ?? '' };
}

/** git may use ssh in one of them, whose port says nothing about the API. */
function isSameHost(a: RepositoryAddress, b: RepositoryAddress): boolean {
  if (a.protocol !== 'ssh' && b.protocol !== 'ssh') return a.origin === b.origin;
  return a.hostname === b.hostname && a.hostname !== '';
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
    message: `no token is sent to ${origin || hostname || 'a local repository'}, to open a pull request there`,
    hint:
      configured === undefined
        ? 'Set deployRepository.url in nx.json, or in dhallmark.json without Nx: it decides which host gets credentials.'
        : `Tokens are sent to ${toAddress(configured).hostname || 'no host'} only, the host of deployRepository.url. Open the request by hand, or run without --merge-request.`,
  });
}

const ATTEMPTS = 4;
/** In milliseconds. */
const LONGEST_WAIT = 60_000;

/** The branch is pushed already: what passes by itself is waited for. */
function tryAgain(requests: ChangeRequests): ChangeRequests {
  return {
    ...requests,
    open: async (request, said) => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await requests.open(request, said);
        } catch (error) {
          const wait = isTemporary(error)
            ? (error.temporary.retryAfterMs ?? 500 * 2 ** attempt)
            : 0;
          if (!isTemporary(error) || attempt >= ATTEMPTS || wait > LONGEST_WAIT) {
            throw branchLeft(error, request.branch);
          }
          await sleep(wait);
        }
      }
    },
  };
}

function branchLeft(error: unknown, branch: string): Error {
  return fault({
    code: 'change-request-missing',
    message: `the branch ${branch} is pushed, but no request to merge it could be opened`,
    hint: 'Open it by hand, or delete the branch and run the command again.',
    causes: [error],
  });
}
