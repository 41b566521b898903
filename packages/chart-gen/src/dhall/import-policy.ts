import { findNameProblem } from '@dhallmark/names';
import { isSecretFile } from '../folder/chart-folder.ts';
import type { Refusal, Sources } from '../sources/sources.ts';
import type { RenderVariable } from './session.ts';

/** What one chart may import. */
export interface PolicyOptions {
  /** The files of the workspace. */
  readonly sources: Sources;
  readonly allowedHosts: readonly string[];
  /** Variables that other files than `*-secret.dhall` may read when a Secret is evaluated. */
  readonly listedVariables: readonly string[];
}

/** What the rules need to know about an import. Paths are relative to the workspace. */
export type PolicyRequest =
  | {
      readonly type: 'file';
      readonly path: string;
      /** Whether a hash covers its content: its own, or that of the file that imports it. */
      readonly isVerified: boolean;
    }
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

/**
 * Why a chart may not import something; undefined if it may. Charts import files of the repository,
 * remote files with a hash from an allowed host, and for Secrets variables as Text.
 *
 * @example
 * refuseImport({ type: 'file', path: '.env', isVerified: false }, options)?.message // '.env is an env file'
 */
export function refuseImport(request: PolicyRequest, options: PolicyOptions): Refusal | undefined {
  switch (request.type) {
    case 'file':
      return refuseFile(request, options);
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

/** An absent file is reported by the evaluator, which uses an alternative if there is one. */
function refuseFile(
  { path, isVerified }: Extract<PolicyRequest, { type: 'file' }>,
  { sources }: PolicyOptions,
): Refusal | undefined {
  const found = sources.find(path, isVerified);
  return found !== undefined && 'refusal' in found ? found.refusal : undefined;
}

function refuseRemote(
  request: Extract<PolicyRequest, { type: 'remote' }>,
  { allowedHosts }: PolicyOptions,
): Refusal | undefined {
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
): Refusal | undefined {
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

/**
 * Why a file that is rendered may not read a variable; undefined if the chart declares it. A Text is read
 * `as Text` only: its value never is code. Values of the other types were checked to be literals.
 *
 * @example
 * const request = { type: 'variable', name: 'TAG', asText: true, importer: 'charts/web/web.dhall' } as const;
 * refuseRenderVariable(request, [])?.message // 'env:TAG is read by a file that is rendered, and not declared'
 */
export function refuseRenderVariable(
  { name, asText }: Extract<PolicyRequest, { type: 'variable' }>,
  declared: readonly RenderVariable[],
): Refusal | undefined {
  const variable = declared.find((each) => each.name === name);
  if (variable === undefined) {
    return {
      message: `env:${name} is read by a file that is rendered, and not declared`,
      hint: 'If it is not secret, declare it in renderVariables of the dhallmark.dhall of the chart (docs/render-variables.md). A secret is read in a *-secret.dhall.',
    };
  }
  if (asText || variable.type !== 'Text') return undefined;
  return {
    message: `env:${name} without \`as Text\` would run the variable's value as code`,
    hint: `Write env:${name} as Text, or declare another type than Text.`,
  };
}
