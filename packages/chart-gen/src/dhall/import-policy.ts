import { isSecretFile } from '../folder/chart-folder.ts';

/** What one chart may import, beyond nothing. */
export interface PolicyOptions {
  /** Whether a file, relative to the workspace, belongs to the repository: tracked, not ignored. */
  readonly isTracked: (path: string) => boolean;
  readonly allowedHosts: readonly string[];
  /** Variables that other files than `*-secret.dhall` may read when a Secret is evaluated. */
  readonly listedVariables: readonly string[];
  /** The content of an imported file; undefined where it is absent. */
  readonly readFile: (path: string) => Uint8Array | undefined;
}

/** An import by what the rules look at; paths are relative to the workspace. */
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

export interface PolicyRefusal {
  readonly message: string;
  readonly hint: string;
}

const envFile = /(^|\/)\.env(\.[^/]*)?$|\.env(\.[^/]*)?$/;
const keyFile =
  /\.(key|p12|pfx|agekey|jks|keystore|kdbx)$|(^|\/)(id_(rsa|dsa|ecdsa|ed25519)|keys\.txt|\.netrc|\.npmrc)$/;
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|AGE-SECRET-KEY-1/;

/**
 * Whether a chart may follow an import: files of the repository; the net only with a hash and from
 * an allowed host; variables only as Text and only for Secrets. undefined allows it.
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
      hint: 'Declare the variable in secrets.dhall; its value is put in after evaluation.',
    };
  }
  if (keyFile.test(path) || holdsPrivateKey(path, options)) {
    return {
      message: `${path} is a key file`,
      hint: 'Declare a variable of the form file in secrets.dhall; keys do not belong into a repository.',
    };
  }
  // that it is absent is told by the evaluator, which goes on with an alternative if there is one
  if (options.isTracked(path) || options.readFile(path) === undefined) return undefined;
  return {
    message: `${path} is not tracked by Git`,
    hint: 'Add it to the repository: what only one machine has cannot be made elsewhere.',
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
      message: `${request.host} is no host that charts may import from`,
      hint: "Add it to the plugin's option allowedHosts in nx.json, or vendor the file with `dhall vendor`.",
    };
  }
  if (request.hasHash) return undefined;
  return {
    message: 'an import from the net needs a sha256 hash',
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
  if (isSecretFile(importer) || listedVariables.includes(name)) return undefined;
  return {
    message: `env:${name} is read outside the files for Secrets`,
    hint: 'Read it in a file named *-secret.dhall, or declare it in secrets.dhall.',
  };
}
