import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openProjectApi, type ProjectApi } from '../gitlab/project-api.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, readForCheck, warning, type Check } from './check.ts';
import { checkDeployKey } from './deploy-key-check.ts';
import { readAnswer, type Answer } from './gitlab-answers.ts';

const PROJECT = 'GitLab: project';
const VARIABLES = 'GitLab: pipeline variables';
const MERGE_REQUESTS = 'GitLab: merge request pipelines';
const BRANCH = 'GitLab: default branch';
const JOB_TOKEN = 'GitLab: push with CI_JOB_TOKEN';
const ORDER = 'GitLab: order of jobs';
const OVERRIDE_ROLE = 'ci_pipeline_variables_minimum_override_role';
const MERGE_REQUEST_SECRETS = 'protect_merge_request_pipelines';
const JOB_TOKEN_PUSH = 'ci_push_repository_for_job_token_allowed';

/**
 * Whether the settings of the project on GitLab fit the generated pipeline. Nothing is checked in a
 * workspace without a GitLab pipeline. Fields and paths: https://docs.gitlab.com/api/projects,
 * /api/branches, /api/resource_groups.
 */
export async function checkGitlab(workspace: Workspace): Promise<readonly Check[]> {
  const { root, env, environment, options } = workspace;
  if (!existsSync(join(root, '.gitlab-ci.yml'))) return [];
  if (!env['DHALLMARK_GITLAB_TOKEN']) {
    return [
      warning(
        VARIABLES,
        'not checked, because DHALLMARK_GITLAB_TOKEN is not set',
        `Set it to a token with the scope read_api, or see yourself that ${OVERRIDE_ROLE} of the project is no_one_allowed.`,
      ),
    ];
  }
  const read = await readForCheck(PROJECT, async () => {
    const opened = openProjectApi(env, options.deployRepository.url);
    return { api: opened, project: await readAnswer(opened, '', 'Maintainer') };
  });
  if ('check' in read) return [read.check];
  const { api, project } = read.value;
  if (project === undefined) {
    return [
      failed(
        PROJECT,
        'GitLab does not know the project',
        'Check CI_PROJECT_ID, and that the token of DHALLMARK_GITLAB_TOKEN belongs to that project.',
      ),
    ];
  }
  return [
    checkVariables(project),
    checkMergeRequests(project),
    await checkBranch(api, project),
    checkJobToken(project),
    ...(environment === 'local' ? [] : [await checkOrder(api, environment)]),
    ...(await checkDeployKey(workspace)),
  ];
}

/** Variables of people and triggers override all others, and so decide what a job with keys runs. */
function checkVariables(project: Answer): Check {
  const role = project[OVERRIDE_ROLE];
  if (role === 'no_one_allowed') return passed(VARIABLES, 'refused by the project');
  return failed(
    VARIABLES,
    `the project accepts pipeline variables (${typeof role === 'string' ? role : 'no minimum role'})`,
    `Set ${OVERRIDE_ROLE} to no_one_allowed: a trigger token is worth every value of the jobs otherwise. See docs/gitlab.md.`,
  );
}

/** A merge request between protected branches could read the values of jobs before anyone has reviewed it. */
function checkMergeRequests(project: Answer): Check {
  const areGiven = project[MERGE_REQUEST_SECRETS];
  if (areGiven === false) return passed(MERGE_REQUESTS, 'they get no protected variables');
  return warning(
    MERGE_REQUESTS,
    areGiven === true
      ? 'they get protected variables where both branches are protected'
      : 'this version of GitLab, or this role, does not see whether they get protected variables',
    `Clear "Allow merge request pipelines to access protected variables and runners": Settings → CI/CD → Variables (${MERGE_REQUEST_SECRETS}). GitLab before 18.1 gives them none.`,
  );
}

/** Protected variables, and the clouds' trust in GitLab's tokens, are for protected branches. */
async function checkBranch(api: ProjectApi, project: Answer): Promise<Check> {
  const name = project['default_branch'];
  if (typeof name !== 'string') {
    return failed(BRANCH, 'the project has none', 'Push the first commit.');
  }
  const path = `/repository/branches/${encodeURIComponent(name)}`;
  const read = await readForCheck(BRANCH, () => readAnswer(api, path, 'Reporter'));
  if ('check' in read) return read.check;
  const { value: branch } = read;
  if (branch?.['protected'] !== true) {
    return failed(
      BRANCH,
      `${name} is not protected`,
      'Protect it: Settings → Repository → Protected branches. Jobs get no protected variables otherwise, and everyone who may push decides what runs with them.',
    );
  }
  if (branch['developers_can_push'] === true) {
    return warning(
      BRANCH,
      `developers can push to ${name} without a merge request`,
      'Set "Allowed to push and merge" to Maintainers or to nobody: anyone who may push there can read every value of the jobs.',
    );
  }
  return passed(BRANCH, `${name} is protected`);
}

/** A rekey commits to `.sops.yaml` where rules name key versions, or where it generates an age key. */
function checkJobToken(project: Answer): Check {
  const isAllowed = project[JOB_TOKEN_PUSH];
  if (isAllowed === true) return passed(JOB_TOKEN, 'allowed');
  return warning(
    JOB_TOKEN,
    isAllowed === false
      ? 'not allowed, so that a rekey with CI_JOB_TOKEN cannot change .sops.yaml'
      : 'not known to this version of GitLab, or not shown to this role',
    `Where .sops.yaml names key versions or age keys are generated: set ${JOB_TOKEN_PUSH} to true (Settings → CI/CD → Job token permissions, GitLab 18.4 or later), or let jobs push with another token. See docs/rotation.md.`,
  );
}

/** GitLab creates the group with its first job, in the mode `unordered`. */
async function checkOrder(api: ProjectApi, environment: string): Promise<Check> {
  const key = `deploy-${environment}`;
  const path = `/resource_groups/${encodeURIComponent(key)}`;
  const read = await readForCheck(ORDER, () => readAnswer(api, path, 'Developer'), warning);
  if ('check' in read) return read.check;
  if (read.value === undefined) return passed(ORDER, 'no job of this environment has run yet');
  const mode = read.value['process_mode'];
  if (mode === 'oldest_first') return passed(ORDER, `${key} runs the oldest job first`);
  return warning(
    ORDER,
    `${key} has the process mode ${typeof mode === 'string' ? mode : 'unknown'}`,
    `Set process_mode of the resource group to oldest_first: in another order, publishing an older commit fails with older-source, and a rekey can wait for a long time. See docs/gitlab.md.`,
  );
}
