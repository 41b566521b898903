import { allowedEnv, nodeContext, type KeyContext } from '@dhallmark/sops-runner';
import type { Env } from '../workspace/env.ts';

/**
 * What key providers see of this process: the variables that they and their programs read, and none
 * that is a value of a Secret. A command that prints a key (SOPS_AGE_KEY_CMD) inherits them. With the
 * `services` of another context, both call each key service at one pace.
 */
export function openKeyContext(env: Env, services?: KeyContext['services']): KeyContext {
  return nodeContext({ env: allowedEnv(env), services });
}
