import type { VariableStatus } from '@dhallmark/secret-gen';

/** Whether the environment has everything that a make needs. */
export function isReady(status: VariableStatus, environment: string): boolean {
  const spared = status.hasDefault && !status.isSet && environment === 'local';
  return status.forms.length === 1 && (spared || (status.isSet && status.isWellFormed));
}
