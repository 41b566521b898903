import { nativeEngine, sopsBinaryEngine, type Engine } from '@dhallmark/sops-runner';
import { openKeyContext } from '../keys/key-context.ts';
import type { Env } from '../workspace/env.ts';
import type { EngineName } from '../workspace/options.ts';

/** The engine by its name; clients of key services see of `env` what they need. */
export function openEngine(name: EngineName, env: Env): Engine {
  return name === 'native' ? nativeEngine(openKeyContext(env)) : sopsBinaryEngine({ env });
}
