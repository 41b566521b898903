import { findNameProblem } from './check-name.ts';
import { certificateVariables } from './steering-variables.ts';

/** Words of names that hold a secret, in any place and case. */
const SECRET_WORD =
  /passw(?:or)?d|passphrase|passcode|secret|credential|bearer|(?:api|private|access|age|ssh|gpg|signing|encryption|account|master|service)_?key/i;
/** Shorter words, which are parts of other words, too: between signs, or at a change of case. */
const SECRET_PART = /(?:^|_)(?:token|pass|pwd|pw|auth|dsn|cookie|jwt|otp|pin|pem)s?(?:_|$)/i;
const SECRET_CAMEL = /(?:^[a-z]*|[a-z0-9])(?:Token|Pwd|Auth|Jwt|Key)s?(?:$|[A-Z_])/;

/** What programs read, and an address that may hold a password. Windows does not distinguish case. */
const OF_PROGRAMS =
  /^(?:USER|USERNAME|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TERM|SHELL|PWD|OLDPWD|TMPDIR|TEMP|TMP|SystemRoot|APPDATA|LOCALAPPDATA|USERPROFILE|NO_COLOR|FORCE_COLOR|CI|GITLAB_CI|GITHUB_ACTIONS|TF_BUILD|(?:HTTPS?|ALL|FTP|NO)_PROXY)$/i;

/**
 * Why a variable cannot be a render variable, whose value everyone may read; undefined if it can be one.
 * Refused are names that are reserved, names that programs read, and names that sound like a secret.
 *
 * @example
 * findRenderVariableProblem('IMAGE_TAG') // undefined
 * findRenderVariableProblem('DB_PASSWORD') // 'it sounds like a secret'
 */
export function findRenderVariableProblem(name: string): string | undefined {
  const problem =
    findNameProblem('variable', name) ?? findNameProblem('variable', name.toUpperCase());
  if (problem !== undefined) return problem;
  const upper = name.toUpperCase();
  if (OF_PROGRAMS.test(name) || certificateVariables.some((each) => each === upper)) {
    return 'programs read it';
  }
  const sounds = [SECRET_WORD, SECRET_PART, SECRET_CAMEL].some((word) => word.test(name));
  return sounds ? 'it sounds like a secret' : undefined;
}
