import { randomUUID } from 'node:crypto';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { findDeployTarget } from '../deploy-tree/deploy-folders.ts';
import { failed, passed, runCheck, warning, type Check } from './check.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Whether the deploy repository can be read and pushed to. Nothing is written there. */
export async function checkDeployRepository(workspace: Workspace): Promise<readonly Check[]> {
  const { root, env, environment, options } = workspace;
  if (environment === 'local') return [passed('deploy repository', 'local is never published')];
  let url = '';
  let branch = '';
  const target = await runCheck(
    'deploy repository',
    () => {
      ({ url, branch } = findDeployTarget(workspace));
      return `${url} ${branch}`;
    },
    warning,
  );
  if (url === '') return [target];
  const git = createGit(root, gitEnvironment(env, options.deployRepository.url));
  const canRead = await runCheck('deploy repository: read', async () => {
    const refs = await git(['ls-remote', '--heads', '--', url, branch]);
    return refs.trim() === ''
      ? `the branch ${branch} does not exist yet`
      : `the branch ${branch} exists`;
  });
  if (canRead.status !== 'ok') return [target, withRemedy(canRead)];
  const aside = `refs/heads/dhallmark-doctor-${randomUUID()}`;
  const canWrite = await runCheck('deploy repository: push', async () => {
    await git(['push', '--dry-run', '--quiet', '--', url, `HEAD:${aside}`]);
    return 'allowed';
  });
  return [target, canRead, withRemedy(canWrite)];
}

function withRemedy(check: Check): Check {
  if (check.status === 'ok') return check;
  return failed(
    check.name,
    check.detail,
    'Check the URL and the credentials: DHALLMARK_DEPLOY_TOKEN for https, DHALLMARK_DEPLOY_SSH_KEY for ssh, with the right to write.',
  );
}
