import type { Forge } from '../forge.ts';
import { judgeStatus } from '../judge-status.ts';

const METHOD_NOT_ALLOWED = 405;

/** GitLab, on gitlab.com or self-managed. */
export const gitlab: Forge = {
  id: 'gitlab',
  title: 'GitLab',
  authorize: (token) => ({ headers: { 'private-token': token }, secrets: [token] }),
  judge: (answer, now) => {
    // the old path of a project that moved answers so to everything but GET
    const isMoved = answer.status === METHOD_NOT_ALLOWED && /moved/i.test(answer.text);
    return isMoved ? { kind: 'moved' } : judgeStatus(answer, now);
  },
};
