import { allowedEnv, nodeContext, type KeyContext } from '@dhallmark/sops-runner';
import type { Env } from '../workspace/env.ts';

/**
 * One for this process, because a limit of a key service is that of its callers together: what the first
 * operation learned holds for the next. By the deadline that was chosen.
 */
const sharedServices = new Map<string, KeyContext['services']>();

/**
 * What key providers see of this process: the variables that they and their programs read, and none
 * that is a value of a Secret. A command that prints a key (SOPS_AGE_KEY_CMD) inherits them. All
 * contexts of a process call each key service at one pace.
 */
export function openKeyContext(env: Env): KeyContext {
  const deadline = env['DHALLMARK_KEY_SERVICE_DEADLINE'] ?? '';
  const services = sharedServices.get(deadline);
  const context = nodeContext({ env: allowedEnv(env), services });
  sharedServices.set(deadline, context.services);
  return context;
}
