/** Turns replies of Vault into faults that name the missing path of a policy. */

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { failureOfAnswer, failureOfConnection } from '../pace/service-failure.ts';
import type { ReadFailure } from '../pace/service-failure.ts';
import { isUnreachable } from '../service-error.ts';
import type { VaultAnswer, VaultCall } from './vault-call.ts';

/** An answer with another status than 200. */
export class VaultRefusal extends Error {
  readonly answer: VaultAnswer;

  constructor(answer: VaultAnswer) {
    super(`HTTP ${answer.status}`);
    this.answer = answer;
  }
}

/** Statuses of Vault that pass by themselves, and are not among those of HTTP (Vault HTTP API). */
const PASSING: ReadonlyMap<number, string> = new Map([
  [412, 'HTTP 412: it has not replicated all data yet'],
  [472, 'HTTP 472: a standby of disaster recovery'],
  [473, 'HTTP 473: a standby'],
  [503, 'HTTP 503: Vault is sealed, a standby, or not ready'],
]);

export const readVaultFailure: ReadFailure = (error, now) => {
  if (!(error instanceof VaultRefusal)) return failureOfConnection(error);
  const { status, retryAfter } = error.answer;
  const name = PASSING.get(status);
  return failureOfAnswer({ status: name === undefined ? status : 503, retryAfter, name }, now);
};

/** `error` is a VaultRefusal, or what the connection threw. */
export function vaultError(call: VaultCall, error: unknown): SopsFault {
  if (error instanceof VaultRefusal) return refusalFault(call, error.answer);
  return sopsFault({
    code: isUnreachable(error) ? 'key-service-unreachable' : 'key-service-failed',
    message: `Vault ${call.address} cannot be reached`,
    hint: 'Check the address, VAULT_CACERT and the proxy, then try again.',
    causes: [error],
  });
}

function refusalFault(call: VaultCall, answer: VaultAnswer): SopsFault {
  const errors = parseVaultBody(answer.body)['errors'];
  const said = Array.isArray(errors) ? errors.filter((item) => typeof item === 'string') : [];
  const where = `${call.operation} with ${call.address}/v1/${call.path}`;
  const detail = said.join('; ');
  if (answer.status === 403) {
    const invalid = /invalid token|bad token|missing client token/i.test(detail);
    return sopsFault({
      code: invalid ? 'key-service-unauthenticated' : 'key-service-denied',
      message: invalid
        ? `Vault ${call.address} accepted no token`
        : `the right to ${where} is missing`,
      hint: invalid
        ? 'Run vault login, or set VAULT_TOKEN.'
        : `Give the token a policy with path "${call.path}" { capabilities = ["${call.body === undefined ? 'read' : 'update'}"] }.`,
    });
  }
  if (
    answer.status === 404 ||
    /key not found|disallowed|too old|no handler for route/i.test(detail)
  ) {
    return sopsFault({
      code: 'key-unavailable',
      message: `Vault cannot ${where}${detail === '' ? '' : `: ${detail}`}`,
      hint: 'Check the engine path, the key and its min_decryption_version.',
    });
  }
  return sopsFault({
    code: 'key-service-failed',
    message: `Vault could not ${where} (HTTP ${answer.status})${detail === '' ? '' : `: ${detail}`}`,
  });
}

/** An answer's JSON; empty for anything else. */
export function parseVaultBody(body: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
