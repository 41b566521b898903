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
  'not-authenticated': {
    meaning:
      'A request has no valid secret or token. The sender gets the status 401, and most senders do not try again.',
    remedy:
      "If it is your sender, compare its audience, tenant, role or service account with the webhook's settings. The log line names what differs.",
  },
  'issuer-unavailable': {
    meaning:
      'The keys of the token issuer (Microsoft Entra ID, Google) cannot be read at the moment, and no key that fits is known yet. The sender gets the status 503 and tries again.',
    remedy:
      "Usually nothing. If it does not pass, check the network, the proxy and the issuer's status.",
  },
  'issuer-refused': {
    meaning:
      'The address of the token issuer does not serve keys, and will not until someone changes the configuration. The log line has "alarm":true; the sender gets the status 503.',
    remedy: 'Check ENTRA_TENANT_ID, ENTRA_AUTHORITY or GOOGLE_JWKS_URL.',
  },
  'queue-full': {
    meaning:
      'More deliveries wait for a pipeline than MAX_WAITING allows. The sender gets the status 503 and tries again.',
    remedy: 'Usually nothing: all waiting events share the next pipeline.',
  },
  'secret-unavailable': {
    meaning:
      'Secrets Manager, or the extension that reads from it, does not answer for the moment. The event is delivered again.',
    remedy: 'Usually nothing. If it does not pass, check the status of Secrets Manager.',
  },
  'trigger-failed': {
    meaning:
      'The forge (GitLab, GitHub, Azure DevOps) answered with an error that passes by itself. The sender of the event gets the status 503 and tries again.',
    remedy: "Usually nothing. If it does not pass, check the forge's status.",
  },
  'trigger-refused': {
    meaning:
      'The forge refuses to start the pipeline, and will do so until someone changes the configuration. The log line has "alarm":true and the forge\'s own message.',
    remedy:
      'Check the token, its rights, and the settings that name the project, the pipeline and the branch, as the message says. docs/rotation.md lists them for each forge.',
  },
  'project-moved': {
    meaning:
      'The forge, or the project, has another address now. No token is sent there. The log line has "alarm":true.',
    remedy:
      'Set the address and the project to the new place, as the message says. The number of a GitLab project does not change when it moves.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type WebhookCode = keyof typeof codes;

/**
 * A fault of this package. It never holds a token, a secret or the text of a request. Those with
 * `temporary` pass by themselves: the sender is asked to try again, and nobody has to be alarmed.
 *
 * @example
 * throw webhookFault({ code: 'malformed-event', message: 'the body is not JSON' });
 */
export function webhookFault(init: FaultInit<WebhookCode>): Fault<WebhookCode> {
  return new Fault(init);
}
