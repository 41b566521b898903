import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from '../fault.ts';
import { openProjectApi } from '../gitlab/project-api.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { runCheck, warning, type Check } from './check.ts';

const NAME = 'GitLab: pipeline variables';
const SETTING = 'ci_pipeline_variables_minimum_override_role';

/**
 * Whether the project refuses variables of people and triggers that start a pipeline: they override
 * all others, and so decide what a job with keys runs. Nothing is checked in a workspace without a
 * GitLab pipeline.
 */
export async function checkGitlab({ root, env, options }: Workspace): Promise<readonly Check[]> {
  if (!existsSync(join(root, '.gitlab-ci.yml'))) return [];
  if (!env['DHALLMARK_GITLAB_TOKEN']) {
    return [
      warning(
        NAME,
        'not checked, because DHALLMARK_GITLAB_TOKEN is not set',
        `Set it to a token with the scope read_api, or see yourself that ${SETTING} of the project is no_one_allowed.`,
      ),
    ];
  }
  return [
    await runCheck(NAME, async () => {
      const answer = await openProjectApi(env, options.deployRepository.url)('');
      if (!answer.ok) throw unreadable(`GitLab answered ${answer.status}`);
      const project = (await answer.json()) as { readonly [SETTING]?: unknown };
      const role = project[SETTING];
      if (role === 'no_one_allowed') return 'refused by the project';
      throw fault({
        code: 'pipeline-variables',
        message: `the project accepts pipeline variables (${typeof role === 'string' ? role : 'no minimum role'})`,
        hint: `Set ${SETTING} to no_one_allowed: a trigger token is worth every value of the jobs otherwise. See docs/gitlab.md.`,
      });
    }),
  ];
}

function unreadable(message: string) {
  return fault({
    code: 'gitlab-api',
    message,
    hint: 'The token needs the scope read_api and the role Maintainer, which sees this setting.',
  });
}
