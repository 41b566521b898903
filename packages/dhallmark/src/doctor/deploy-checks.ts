import { randomUUID } from 'node:crypto';
import { createGit, resolveDeployTarget, gitEnvironment } from '@dhallmark/gitops';
import { failed, fine, look, warning, type Check } from './check.ts';
import type { DoctorRun } from './doctor.ts';

/** Whether the deploy repository can be read, and pushed to: nothing is written there. */
export async function deployChecks(run: DoctorRun): Promise<readonly Check[]> {
  const { root, env, environment, deployRepository } = run;
  if (environment === 'local') return [fine('deploy repository', 'local is never published')];
  let url = '';
  let branch = '';
  const target = await look(
    'deploy repository',
    () => {
      ({ url, branch } = resolveDeployTarget(environment, deployRepository, env));
      return `${url} ${branch}`;
    },
    warning,
  );
  if (url === '') return [target];
  const git = createGit(root, gitEnvironment(env));
  const read = await look('deploy repository: read', async () => {
    const refs = await git(['ls-remote', '--heads', '--', url, branch]);
    return refs.trim() === '' ? `${branch} is not there yet` : `${branch} is there`;
  });
  if (read.status !== 'ok') return [target, withRemedy(read)];
  const aside = `refs/heads/dhallmark-doctor-${randomUUID()}`;
  const write = await look('deploy repository: push', async () => {
    await git(['push', '--dry-run', '--quiet', '--', url, `HEAD:${aside}`]);
    return 'allowed';
  });
  return [target, read, withRemedy(write)];
}

function withRemedy(check: Check): Check {
  if (check.status === 'ok') return check;
  return failed(
    check.name,
    check.detail,
    'Check the URL and the credentials: DHALLMARK_DEPLOY_TOKEN for https, DHALLMARK_DEPLOY_SSH_KEY for ssh, with the right to write.',
  );
}
