// The program of the processes that evaluate charts. They are started by `startEvaluation` without
// keys in their environment, and with access to the workspace's sources only.

import { answerRequests } from '../processes/answer-requests.ts';
import { createEvaluationHandler } from './answer-evaluations.ts';

// what is known to hold no value is a failure of the handler
void answerRequests(createEvaluationHandler(), { mayHoldValue: true });
