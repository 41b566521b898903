import type { Fault } from '@dhallmark/fault';
import { requireName } from '@dhallmark/names';
import { fault } from '../fault.ts';
import type { Env } from './env.ts';

/**
 * The environment to work for: the given one, else `local` on a person's machine. Throws Fault
 * `unknown-environment`, and `no-environment` where none is given in CI.
 *
 * @example
 * chooseEnvironment(undefined, { known: ['local', 'production'], env: {} }) // 'local'
 */
export function chooseEnvironment(
  given: string | undefined,
  { known, env }: { readonly known: readonly string[]; readonly env: Env },
): string {
  if (given !== undefined) return requireKnown(given, known);
  if (isCi(env)) throw noEnvironment('--environment', known);
  return 'local';
}

/**
 * Throws Fault `unknown-environment` for a name that no chart has, `invalid-name` for one that none can
 * have.
 *
 * @example
 * requireKnown('production', ['local', 'production']); // 'production'
 */
export function requireKnown(name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  requireName('environment', name);
  throw unknownEnvironment(name, known);
}

/**
 * For a name that no chart has.
 *
 * @example
 * throw unknownEnvironment('prod', ['local', 'production']);
 */
export function unknownEnvironment(name: string, known: readonly string[]): Fault {
  return fault({
    code: 'unknown-environment',
    message: `there is no environment ${JSON.stringify(name)}`,
    hint: `Known: ${known.join(', ')}. An environment exists where a chart has environments/NAME.dhall.`,
  });
}

/**
 * For CI, where nothing is chosen by default. `flag` is how an environment is chosen here.
 *
 * @example
 * throw noEnvironment('-c', ['local', 'production']);
 */
export function noEnvironment(flag: string, known: readonly string[]): Fault {
  return fault({
    code: 'no-environment',
    message: 'no environment is chosen, and in CI there is no default',
    hint: `Write ${flag} and one of: ${known.join(', ')}.`,
  });
}

/**
 * As Nx and most tools decide: CI is set, and not to a word for no.
 *
 * @example
 * isCi({ CI: 'true' }); // true
 * isCi({ CI: 'false' }); // false
 */
export function isCi(env: Env): boolean {
  const value = env['CI'];
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}
