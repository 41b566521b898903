import { parseRepositoryUrl } from '@dhallmark/gitops';
import { openProjectApi, projectPath } from '../gitlab/project-api.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { failed, passed, readForCheck, warning, type Check } from './check.ts';
import { isRecord } from '../is-record.ts';
import { readAnswer, readAnswers, type Answer } from './gitlab-answers.ts';

const NAME = 'GitLab: deploy key';

/**
 * Whether the deploy project has a key that may push to its branch, where `deployRepository.url` is of
 * ssh. Fields and paths: https://docs.gitlab.com/api/deploy_keys, /api/protected_branches.
 */
export async function checkDeployKey({ env, options }: Workspace): Promise<readonly Check[]> {
  const { url, branch = 'main' } = options.deployRepository;
  const project = url === undefined ? undefined : projectPath(url);
  if (url === undefined || project === undefined) return [];
  if (parseRepositoryUrl(url).protocol !== 'ssh') return [];
  // the token may belong to the other project only
  const read = await readForCheck(
    NAME,
    async () => {
      const api = openProjectApi(env, url, project);
      const path = `/protected_branches/${encodeURIComponent(branch)}`;
      return {
        keys: await readAnswers(api, '/deploy_keys?per_page=100', 'Maintainer'),
        rule: await readAnswer(api, path, 'Maintainer'),
      };
    },
    warning,
  );
  if ('check' in read) return [read.check];
  const { keys, rule } = read.value;
  if (keys === undefined) {
    return [
      warning(
        NAME,
        `the token does not see the project ${project}`,
        'Give it the role Maintainer there, or see yourself that the project has a deploy key with write access.',
      ),
    ];
  }
  return [judge(keys, rule, branch)];
}

function judge(keys: readonly Answer[], rule: Answer | undefined, branch: string): Check {
  const writable = keys.filter(({ can_push: canPush }) => canPush === true);
  const usable = writable.filter(({ expires_at: end }) => !isPast(end));
  if (usable.length === 0) {
    return failed(
      NAME,
      writable.length === 0 ? 'the deploy project has none that can push' : 'it has expired',
      'Add a deploy key with write access to the deploy project: Settings → Repository → Deploy keys.',
    );
  }
  const levels = rule?.['push_access_levels'];
  const allowed = new Set<unknown>(
    (Array.isArray(levels) ? levels : []).filter(isRecord).map((level) => level['deploy_key_id']),
  );
  if (rule !== undefined && !usable.some(({ id }) => allowed.has(id))) {
    return warning(
      NAME,
      `the protection of ${branch} names no deploy key`,
      'Add the key to "Allowed to push and merge" of the branch in the deploy project, unless its owner may push there.',
    );
  }
  return passed(NAME, 'can push');
}

function isPast(end: unknown): boolean {
  return typeof end === 'string' && Date.parse(end) < Date.now();
}
