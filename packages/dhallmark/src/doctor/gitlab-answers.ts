import { isRecord } from '../is-record.ts';
import { fault } from '../fault.ts';
import type { ProjectApi } from '../gitlab/project-api.ts';

/** An object of GitLab's API, of which nothing is known. */
export type Answer = Readonly<Record<string, unknown>>;

/** What GitLab answers for a path of a project; undefined where it knows nothing there (404). Throws Fault `gitlab-api`. */
export async function readAnswer(
  api: ProjectApi,
  path: string,
  role: string,
): Promise<Answer | undefined> {
  const answer = await request(api, path, role);
  if (answer === undefined || isRecord(answer)) return answer;
  throw unreadable(role, 'GitLab answered with something else than an object');
}

/** The same for a list; objects only. */
export async function readAnswers(
  api: ProjectApi,
  path: string,
  role: string,
): Promise<readonly Answer[] | undefined> {
  const answer = await request(api, path, role);
  if (answer === undefined) return undefined;
  if (Array.isArray(answer)) return answer.filter(isRecord);
  throw unreadable(role, 'GitLab answered with something else than a list');
}

async function request(api: ProjectApi, path: string, role: string): Promise<unknown> {
  const answer = await api(path);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw unreadable(role, `GitLab answered ${answer.status}`);
  return answer.json();
}

function unreadable(role: string, message: string): Error {
  return fault({
    code: 'gitlab-api',
    message,
    hint: `The token of DHALLMARK_GITLAB_TOKEN needs the scope read_api and the role ${role} in that project.`,
  });
}
