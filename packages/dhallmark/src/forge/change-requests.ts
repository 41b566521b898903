import { setTimeout as sleep } from 'node:timers/promises';
import { isTemporary } from '@dhallmark/fault';
import type { ChangeRequests } from '@dhallmark/forges';
import type { Git } from '@dhallmark/gitops';
import { fault } from '../fault.ts';
import { findPlace, findSourcePlace, type ForgePlace, type WorkspaceParts } from './forge-place.ts';

/**
 * The change requests of the deploy repository, with DHALLMARK_DEPLOY_TOKEN where its forge needs a
 * token. It goes to the host of `deployRepository.url` only, whatever `url` is. Throws Fault `forge-host`.
 *
 * @param url where this run publishes
 * @example
 * const requests = await openDeployRequests(workspace, target.url);
 */
export async function openDeployRequests(
  workspace: WorkspaceParts,
  url: string,
): Promise<ChangeRequests> {
  return open(await findPlace(workspace, url, workspace.env['DHALLMARK_DEPLOY_TOKEN']));
}

/** The change requests of the source repository, as `findSourcePlace` finds it. */
export async function openSourceRequests(
  workspace: WorkspaceParts,
  git: Git,
  remote: string,
): Promise<ChangeRequests> {
  return open(await findSourcePlace(workspace, git, remote));
}

async function open({ forge, ...place }: ForgePlace): Promise<ChangeRequests> {
  const { openChangeRequests } = await import('@dhallmark/forges');
  return tryAgain(openChangeRequests(forge, place));
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
