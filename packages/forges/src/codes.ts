import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of this package's faults. */
export const codes = {
  'forge-unreachable': {
    meaning:
      'GitLab, GitHub or Azure DevOps did not answer, or its certificate is not trusted. The webhook answers the sender of an event with the status 503, so that it is sent again.',
    remedy:
      'Check the network, the proxy and the certificate: GITLAB_CA_FILE, GITHUB_CA_FILE or AZURE_DEVOPS_CA_FILE of the webhook, NODE_EXTRA_CA_CERTS elsewhere.',
  },
  'forge-token': {
    meaning:
      'A pull request cannot be opened without a token for the API of the forge. Nothing was pushed.',
    remedy:
      'Set DHALLMARK_DEPLOY_TOKEN; for the source repository DHALLMARK_SOURCE_TOKEN, where it needs another one.',
  },
  'change-request-refused': {
    meaning:
      'GitHub or Azure DevOps does not open a pull request, and will not until someone changes something.',
    remedy:
      "Check the repository, the branches and the rights of the token. The message has the forge's own words.",
  },
  'change-request-failed': {
    meaning: 'GitHub or Azure DevOps answered a request with an error that passes by itself.',
    remedy: "Run the command again. If it does not pass, check the forge's status.",
  },
  'repository-moved': {
    meaning: 'The repository has another address now. No token is sent there.',
    remedy: 'Set deployRepository.url, or the remote of the source repository, to the new address.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type ForgeCode = keyof typeof codes;

/**
 * A fault of this package. It never holds a token. Those with `temporary` pass by themselves.
 *
 * @example
 * throw forgeFault({ code: 'forge-unreachable', message: 'GitHub cannot be reached: ECONNREFUSED' });
 */
export function forgeFault(init: FaultInit<ForgeCode>): Fault<ForgeCode> {
  return new Fault(init);
}
