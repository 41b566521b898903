import { findNameProblem } from '@dhallmark/names';
import { isSecretFile } from '../folder/chart-folder.ts';

/** What one chart may import. */
export interface PolicyOptions {
  /** Whether a file, relative to the workspace, belongs to the repository: tracked, not ignored. */
  readonly isTracked: (path: string) => boolean;
  readonly allowedHosts: readonly string[];
  /** Variables that other files than `*-secret.dhall` may read when a Secret is evaluated. */
  readonly listedVariables: readonly string[];
  /** The content of an imported file; undefined where it is absent. */
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** What the rules need to know about an import. Paths are relative to the workspace. */
export type PolicyRequest =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'elsewhere'; readonly shown: string }
  | {
      readonly type: 'remote';
      readonly host: string;
      readonly hasHash: boolean;
      readonly hasHeaders: boolean;
    }
  | {
      readonly type: 'variable';
      readonly name: string;
      readonly asText: boolean;
      readonly importer: string;
    };

/** Why an import is refused. */
export interface PolicyRefusal {
  readonly message: string;
  readonly hint: string;
}

const envFile = /(^|\/)\.env(\.[^/]*)?$|\.env(\.[^/]*)?$/;
const keyFile =
  /\.(key|p12|pfx|agekey|jks|keystore|kdbx)$|(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|keys\.txt|\.netrc|\.npmrc)$/;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|AGE-SECRET-KEY-1/;

/**
 * Why a chart may not import something; undefined if it may. Charts import files of the repository,
 * remote files with a hash from an allowed host, and variables as Text for Secrets only.
 *
 * @example
 * refuseImport({ type: 'file', path: '.env' }, options)?.message // '.env is an env file'
 */
export function refuseImport(
  request: PolicyRequest,
  options: PolicyOptions,
): PolicyRefusal | undefined {
  switch (request.type) {
    case 'file':
      return refuseFile(request.path, options);
    case 'elsewhere':
      return {
        message: `${request.shown} is not a file of this workspace`,
        hint: 'A chart imports tracked files below the workspace root, by a relative path.',
      };
    case 'remote':
      return refuseRemote(request, options);
    case 'variable':
      return refuseVariable(request, options);
  }
}

function refuseFile(path: string, options: PolicyOptions): PolicyRefusal | undefined {
  if (envFile.test(path)) {
    return {
      message: `${path} is an env file`,
      hint: 'Declare the variable in secrets.dhall; its value is added after evaluation.',
    };
  }
  if (keyFile.test(path) || holdsPrivateKey(path, options)) {
    return {
      message: `${path} is a key file`,
      hint: 'Declare a variable of the form file in secrets.dhall; keys do not belong in a repository.',
    };
  }
  // an absent file is reported by the evaluator, which uses an alternative if there is one
  if (options.isTracked(path) || options.readFile(path) === undefined) return undefined;
  return {
    message: `${path} is not tracked by Git`,
    hint: 'Add it to the repository, so that the chart can be generated on every machine.',
  };
}

function holdsPrivateKey(path: string, options: PolicyOptions): boolean {
  if (path.endsWith('.dhall')) return false;
  const bytes = options.readFile(path);
  return bytes !== undefined && privateKey.test(Buffer.from(bytes).toString('latin1'));
}

function refuseRemote(
  request: Extract<PolicyRequest, { type: 'remote' }>,
  { allowedHosts }: PolicyOptions,
): PolicyRefusal | undefined {
  if (request.hasHeaders) {
    return {
      message: 'an import with `using` headers sends credentials',
      hint: 'Vendor the file with `dhall vendor`, or import it without headers.',
    };
  }
  if (!allowedHosts.includes(request.host)) {
    return {
      message: `charts may not import from the host ${request.host}`,
      hint: 'Add it to the option allowedHosts, or vendor the file with `dhall vendor`.',
    };
  }
  if (request.hasHash) return undefined;
  return {
    message: 'a remote import needs a sha256 hash',
    hint: 'Run `dhall freeze` on the file.',
  };
}

function refuseVariable(
  { name, asText, importer }: Extract<PolicyRequest, { type: 'variable' }>,
  { listedVariables }: PolicyOptions,
): PolicyRefusal | undefined {
  if (!asText) {
    return {
      message: `env:${name} without \`as Text\` would run the variable's value as code`,
      hint: `Write env:${name} as Text.`,
    };
  }
  const problem = findNameProblem('variable', name);
  if (problem !== undefined) {
    return {
      message: `env:${name} cannot be the value of a Secret: ${problem}`,
      hint: 'Use another variable. docs/names.md lists the reserved names.',
    };
  }
  if (isSecretFile(importer) || listedVariables.includes(name)) return undefined;
  return {
    message: `env:${name} is read by a file that is not for Secrets`,
    hint: 'Read it in a file named *-secret.dhall, or declare it in secrets.dhall.',
  };
}
