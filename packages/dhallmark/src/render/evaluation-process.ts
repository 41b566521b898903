// The program of the processes that evaluate charts. They are started by `startEvaluation` without
// keys in their environment, and with access to the workspace's sources only.

import { isMainThread } from 'node:worker_threads';
import { answerRequests } from '../processes/answer-requests.ts';
import { createEvaluationHandler } from './answer-evaluations.ts';

// a Node whose threads ignore the permissions would let them do everything
if (!isMainThread && !isLimited()) {
  throw new Error('a thread of this Node has no limited permissions');
}
// what is known to hold no value is a failure of the handler
void answerRequests(createEvaluationHandler(), { mayHoldValue: true });

function isLimited(): boolean {
  // there is no such object without the permission model
  return 'permission' in process && !process.permission.has('child');
}
