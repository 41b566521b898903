import { PluginError } from 'dhallmark/workspace';

/** Set by the plugin before any task starts: the configuration as the person typed it, or empty. */
export const REQUESTED = 'DHALLMARK_REQUESTED_CONFIGURATION';

export interface EnvironmentChoice {
  /** From the target's configuration; `local` in its default options. */
  readonly environment: string;
  /** True in every configuration, false in the default options. */
  readonly chosen: boolean;
}

export interface Surroundings {
  /** The value of REQUESTED; undefined where no plugin ran before. */
  readonly requested: string | undefined;
  readonly ci: boolean;
  /** Every environment of the workspace. */
  readonly known: readonly string[];
}

/**
 * The environment to work for. Nx runs an unknown configuration with the default options, so the
 * default options say of themselves that nobody chose them. Throws PluginError
 * `unknown-environment`, or `no-environment` when none is chosen in CI.
 */
export function selectEnvironment(
  choice: EnvironmentChoice,
  { requested, ci, known }: Surroundings,
): string {
  const { environment, chosen } = choice;
  if (requested !== undefined && requested !== '' && (!chosen || requested !== environment)) {
    throw unknown(requested, known);
  }
  if (!known.includes(environment)) throw unknown(environment, known);
  if (chosen) return environment;
  if (environment !== 'local') {
    throw new PluginError(
      'environment-option',
      'An environment is chosen with -c, not with --environment',
      {
        hint: `Write -c ${environment}.`,
      },
    );
  }
  if (ci) {
    throw new PluginError(
      'no-environment',
      'No environment is chosen, and in CI there is no default',
      {
        hint: `Write -c and one of: ${known.join(', ')}.`,
      },
    );
  }
  return environment;
}

function unknown(name: string, known: readonly string[]): PluginError {
  return new PluginError('unknown-environment', `There is no environment ${JSON.stringify(name)}`, {
    hint: `Known: ${known.join(', ')}. One exists where a chart has environments/<name>.dhall.`,
  });
}

/** As Nx and most tools tell: set, and not to a word for no. */
export function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  const value = env['CI'];
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}
