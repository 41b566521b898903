import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGit, gitEnvironment } from '@dhallmark/gitops';
import { findSourcePlace } from '../forge/forge-place.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, readForCheck, warning, type Check } from './check.ts';

/** What is special about a forge: its generated pipeline, its names, and where its settings are. */
interface CheckedForge {
  readonly id: 'github' | 'azure-devops';
  readonly title: string;
  /** A file of the generated pipeline. */
  readonly pipeline: string;
  readonly protect: string;
  readonly page: string;
}

const forges: readonly CheckedForge[] = [
  {
    id: 'github',
    title: 'GitHub',
    pipeline: '.github/workflows/dhallmark-publish.yml',
    protect: 'Settings → Rules → Rulesets: require a pull request and its review',
    page: 'docs/github.md',
  },
  {
    id: 'azure-devops',
    title: 'Azure DevOps',
    pipeline: '.azure-pipelines/publish.yml',
    protect: 'Project settings → Repositories → Policies: require a reviewer for the branch',
    page: 'docs/azure-devops.md',
  },
];

/**
 * Whether the source repository on GitHub or Azure DevOps protects the values of its jobs. Nothing is
 * checked in a workspace without a pipeline for one of them.
 */
export async function checkRepository(workspace: Workspace): Promise<readonly Check[]> {
  const forge = forges.find(({ pipeline }) => existsSync(join(workspace.root, pipeline)));
  if (forge === undefined) return [];
  const { root, env, options, environment } = workspace;
  const [branchName, environmentName] = [`${forge.title}: main`, `${forge.title}: environment`];
  if (!env['DHALLMARK_SOURCE_TOKEN'] && !env['DHALLMARK_DEPLOY_TOKEN']) {
    const remedy = `Set DHALLMARK_SOURCE_TOKEN to a token that can read the repository, or check it as ${forge.page} describes.`;
    return [warning(branchName, 'not checked, because DHALLMARK_SOURCE_TOKEN is not set', remedy)];
  }
  const opened = await readForCheck(
    branchName,
    async () => {
      const git = createGit(root, gitEnvironment(env, options.deployRepository.url));
      const { openRepositorySettings } = await import('@dhallmark/forges');
      return openRepositorySettings(forge.id, await findSourcePlace(workspace, git, 'origin'));
    },
    warning,
  );
  if ('check' in opened) return [opened.check];
  const { isProtected, branchesOf } = opened.value;
  const branch = await readForCheck(branchName, () => isProtected('main'), warning);
  const checks = ['check' in branch ? branch.check : judgeBranch(forge, branchName, branch.value)];
  if (branchesOf === undefined || environment === 'local') return checks;
  const read = await readForCheck(environmentName, () => branchesOf(environment), warning);
  if ('check' in read) return [...checks, read.check];
  return [...checks, judgeEnvironment(environmentName, environment, read.value)];
}

function judgeBranch({ protect }: CheckedForge, name: string, isProtected: boolean): Check {
  if (isProtected) return passed(name, 'protected');
  const why = 'Anyone who may push to main can read every value of the jobs.';
  return failed(name, 'not protected', `${protect}. ${why}`);
}

/** Secrets of an environment are given to any workflow of the branches that may deploy to it. */
function judgeEnvironment(
  name: string,
  environment: string,
  branches: 'absent' | 'any' | 'chosen',
): Check {
  if (branches === 'chosen') return passed(name, `${environment} takes chosen branches only`);
  const where = `Settings → Environments → ${environment} → Deployment branches and tags: select main only.`;
  return branches === 'any'
    ? failed(name, `${environment} takes any branch, and gives it the values`, where)
    : failed(name, `there is no environment ${environment}`, `Create it. ${where}`);
}
