import type { ValueMode } from '@dhallmark/chart-gen';
import type { RenderedField } from '@dhallmark/chart-gen';
import type { FailureData } from '../processes/failures-as-data.ts';
import type { RunLimits } from '@dhallmark/dhall/node';
import type { RenderValues } from './render-values.ts';

/** The files that Git tracks, or why git cannot list them. Undefined files: there is no repository. */
export type TrackedFiles =
  | { readonly files?: readonly string[] | undefined }
  | { readonly failures: readonly FailureData[] };

/** Says what the requests that follow are about: the sources as they are now. */
export interface OpenRequest {
  readonly kind: 'open';
  readonly root: string;
  /** The real path of `root`, which the process may not find out. */
  readonly realRoot: string;
  /** Where the semantic cache is. */
  readonly env: Readonly<Record<string, string>>;
  readonly environment: string;
  readonly options: {
    readonly name: string;
    readonly chartsRoot: string;
    readonly maxSourceSize: number;
    readonly allowedHosts: readonly string[];
    readonly values: ValueMode;
  } & RunLimits & { readonly timeout: number };
  readonly tracked: TrackedFiles;
  readonly renderVariables: RenderValues;
}

/** What is asked about a chart, by its folder's name. */
export type EvaluationRequest =
  /** Evaluates it into staging. The answer is how many files it has. */
  | { readonly kind: 'render'; readonly chart: string }
  /** Evaluates it without writing. The answer is its files: path, and content in Base64. */
  | { readonly kind: 'files'; readonly chart: string }
  /** The names of the variables that its files of Secrets read. */
  | { readonly kind: 'variables'; readonly chart: string }
  /** The Secrets of files that read variables themselves, with these values. */
  | {
      readonly kind: 'secrets';
      readonly chart: string;
      readonly values: Readonly<Record<string, string>>;
      /** The charts whose renders are public. */
      readonly rendered: readonly string[];
    }
  /** Where fields of its objects are written. The answer has a ValuePlace or null per field. */
  | { readonly kind: 'places'; readonly chart: string; readonly fields: readonly RenderedField[] }
  /** The specifications of its Secrets, as JSON. */
  | { readonly kind: 'specs'; readonly chart: string };
