import { isInRange, parseRange, parseVersion, type Version } from '../chart-set/version-range.ts';
import { ExecutionError, GoStruct, type Value } from '../go-values/go-value.ts';
import { fixed, type TemplateFunction } from './template-function.ts';

/** Sprig's functions for semantic versions. */
export const versionFunctions: Readonly<Record<string, TemplateFunction>> = {
  semver: fixed('needs', ['string'], toSemver),
  semverCompare: fixed('needs', ['string', 'string'], (constraint, text) => {
    const range = parseRange(constraint);
    if (range === undefined) {
      throw new ExecutionError(`error calling semverCompare: improper constraint: ${constraint}`);
    }
    return isInRange(readVersion(text), range);
  }),
};

function readVersion(text: string): Version {
  const version = parseVersion(text);
  if (version === undefined) throw new ExecutionError('Invalid Semantic Version');
  return version;
}

function toSemver(text: string): Value {
  const { parts, prerelease } = readVersion(text);
  const [major, minor, patch] = parts;
  const metadata = /\+(.*)$/.exec(text)?.[1] ?? '';
  const written = parts.join('.') + (prerelease && `-${prerelease}`) + (metadata && `+${metadata}`);
  const values: readonly (readonly [string, Value])[] = [
    ['Major', major],
    ['Minor', minor],
    ['Patch', patch],
    ['Prerelease', prerelease],
    ['Metadata', metadata],
    ['Original', text],
    ['String', written],
  ];
  const methods = values.map(
    ([name, value]) => [name, { parameters: [], call: () => value }] as const,
  );
  return new GoStruct('*semver.Version', new Map(), { methods: new Map(methods), text: written });
}
