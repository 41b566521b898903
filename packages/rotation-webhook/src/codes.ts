import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of this package's faults. */
export const codes = {
  'invalid-configuration': {
    meaning:
      'The webhook does not start, because its environment variables are not valid. All problems are listed.',
    remedy: 'Correct the listed variables; docs/rotation.md describes all of them.',
  },
  'invalid-setting': {
    meaning: 'An environment variable of the webhook is missing or not valid.',
    remedy: 'Correct the variable; docs/rotation.md describes all of them.',
  },
  'cannot-listen': {
    meaning: 'The webhook cannot listen on the configured address.',
    remedy:
      'Use another port, or stop the process that uses it. Ports below 1024 need a permission.',
  },
  'malformed-event': {
    meaning:
      'A request body does not have the format of its sender. The sender gets the status 400.',
    remedy:
      'Check that the sender is configured for this path, such as /events/azure for Event Grid.',
  },
  'gitlab-unreachable': {
    meaning: 'GitLab did not answer. The sender of the event gets the status 503 and tries again.',
    remedy: 'Check the network, the proxy and the certificate (GITLAB_CA_FILE).',
  },
  'trigger-failed': {
    meaning:
      'GitLab answered with an error that may pass. The sender of the event gets the status 503 and tries again.',
    remedy: "Usually nothing. If it does not pass, check GitLab's status.",
  },
  'trigger-refused': {
    meaning:
      'GitLab refuses the trigger, and will do so until someone changes the configuration. The log line has "alarm":true.',
    remedy:
      'Check the trigger token, GITLAB_PROJECT_ID, GITLAB_REF and the rules of .gitlab-ci.yml.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type WebhookCode = keyof typeof codes;

/**
 * A fault of this package. It never holds a token, a secret or the text of a request.
 *
 * @example
 * throw webhookFault({ code: 'malformed-event', message: 'the body is not JSON' });
 */
export function webhookFault(init: FaultInit<WebhookCode>): Fault<WebhookCode> {
  return new Fault(init);
}
