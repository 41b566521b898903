import type { ImportPolicy, ImportRequest, Refusal } from '../resolve/import-policy.ts';

/** What the files of a build may read besides other files. */
export interface ImportConsent {
  /**
   * The environment variables that files may read, true for all. Default none: what is read becomes a
   * part of the build's output.
   */
  readonly env?: boolean | readonly string[] | undefined;
  /**
   * Whether files may import URLs: `hashed` only those with a `sha256:` hash. Default false: a build
   * neither depends on the network nor runs what is there.
   */
  readonly remote?: boolean | 'hashed' | undefined;
  /** Called for every import that is allowed so far, as by `load`; may refuse it. */
  readonly policy?: ImportPolicy | undefined;
}

/** The policy that refuses what the user of a plugin did not allow. */
export function consentPolicy(consent: ImportConsent): ImportPolicy {
  return (request) => refusal(request, consent) ?? consent.policy?.(request);
}

function refusal(request: ImportRequest, consent: ImportConsent): Refusal | undefined {
  const { location, mode } = request;
  // a location is not read
  if (mode === 'location') return undefined;
  if (location.type === 'env' && !isAllowedVariable(location.name, request, consent)) {
    return {
      message: `the build does not allow importing the environment variable ${location.name}`,
      hint: `Its value would be part of the output. To allow it, give the plugin the option \`env: ['${location.name}']\`.`,
    };
  }
  if (location.type !== 'remote' || isAllowedUrl(request, consent)) return undefined;
  return consent.remote === 'hashed'
    ? {
        message: 'the build allows remote imports with a `sha256:` hash only',
        hint: 'Run `dhall freeze` on the file.',
      }
    : {
        message: 'the build does not allow remote imports',
        hint: "To allow those with a hash, give the plugin the option `remote: 'hashed'`.",
      };
}

function isAllowedVariable(
  name: string,
  { headerConfiguration }: ImportRequest,
  { env = false, remote = false }: ImportConsent,
): boolean {
  // DHALL_HEADERS has the headers of remote imports, and becomes no part of the output
  if (headerConfiguration && remote !== false) return true;
  return typeof env === 'boolean' ? env : env.includes(name);
}

/** The hash of a remote file includes what it imports. */
function isAllowedUrl({ hash, parent }: ImportRequest, { remote = false }: ImportConsent): boolean {
  return remote === 'hashed' ? hash !== undefined || parent?.type === 'remote' : remote;
}
