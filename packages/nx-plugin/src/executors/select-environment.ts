import { noEnvironment, requireKnown, unknownEnvironment } from 'dhallmark/adapter';
import { fault } from '../fault.ts';

/** Set by the plugin before any task starts: the configuration as the person typed it, or empty. */
export const REQUESTED = 'DHALLMARK_REQUESTED_CONFIGURATION';

/** The environment as the options of a target have it. */
export interface EnvironmentChoice {
  /** From the target's configuration; `local` in its default options. */
  readonly environment: string;
  /** True in every configuration, false in the default options. */
  readonly chosen: boolean;
}

/** What a choice is checked against. */
export interface Surroundings {
  /** The value of REQUESTED; undefined where the plugin did not run before. */
  readonly requested: string | undefined;
  readonly ci: boolean;
  /** Every environment of the workspace. */
  readonly known: readonly string[];
}

/**
 * The environment to work for. Nx runs an unknown configuration with the default options, so these
 * say that nobody chose them. Throws Fault `unknown-environment`, `environment-option`, and
 * `no-environment` where none is chosen in CI.
 */
export function selectEnvironment(
  { environment, chosen }: EnvironmentChoice,
  { requested, ci, known }: Surroundings,
): string {
  const isRequested = requested !== undefined && requested !== '';
  if (isRequested && (!chosen || requested !== environment)) {
    throw unknownEnvironment(requested, known);
  }
  requireKnown(environment, known);
  if (chosen) return environment;
  if (environment !== 'local') {
    throw fault({
      code: 'environment-option',
      message: 'an environment is chosen with -c, not with --environment',
      hint: `Write -c ${environment}.`,
    });
  }
  if (ci) throw noEnvironment('-c', known);
  return environment;
}
