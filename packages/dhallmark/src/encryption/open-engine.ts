import { nativeEngine, nodeContext, sopsBinaryEngine, type Engine } from '@dhallmark/sops-runner';
import type { Env } from '../workspace/env.ts';
import type { EngineName } from '../workspace/options.ts';

/** The engine by its name; `env` is all that clients of key services see of the environment. */
export function openEngine(name: EngineName, env: Env): Engine {
  return name === 'native' ? nativeEngine(nodeContext({ env })) : sopsBinaryEngine({ env });
}
