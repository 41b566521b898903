import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of this package's faults. */
export const codes = {
  'forge-unreachable': {
    meaning:
      'GitLab, GitHub or Azure DevOps did not answer, or its certificate is not trusted. The webhook answers the sender of an event with the status 503, so that it is sent again.',
    remedy:
      'Check the network, the proxy and the certificate: GITLAB_CA_FILE, GITHUB_CA_FILE or AZURE_DEVOPS_CA_FILE of the webhook, NODE_EXTRA_CA_CERTS elsewhere.',
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
