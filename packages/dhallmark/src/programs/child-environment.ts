import type { Env } from '../workspace/env.ts';

const ALLOWED =
  /^(PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|APPDATA|LOCALAPPDATA|USERPROFILE|XDG_\w+|NO_COLOR)$/i;

/**
 * The environment of a program that we start: what programs need to run, and variables whose names
 * match `also`. The values of Secrets are variables of this process, and reach no other.
 */
export function childEnvironment(env: Env, also: RegExp = /^$/): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (ALLOWED.test(name) || also.test(name))) kept[name] = value;
  }
  return kept;
}
