import { createHash } from 'node:crypto';
import { fromJson, toJson } from '../go-values/json.ts';
import { ExecutionError, GoList, GoMap, unsupported, type Value } from '../go-values/go-value.ts';
import { parseYaml } from '../go-values/parse-yaml.ts';
import { toYaml } from '../go-values/to-yaml.ts';
import type { JsonValue } from '../objects/json-value.ts';
import { decodeBytes } from './byte-strings.ts';
import { fixed, int, variadic, type TemplateFunction } from './template-function.ts';

const digest = (algorithm: string): TemplateFunction =>
  fixed('hides', ['string'], (text) => createHash(algorithm).update(text).digest('hex'));

/** What Helm's functions do with an error of the one that they call: they return an empty string. */
const tolerant = (write: () => string): string => {
  try {
    return write();
  } catch (error) {
    if (error instanceof ExecutionError && !error.isUnsupported) return '';
    throw error;
  }
};

const writeJson = fixed('passes', ['any'], (value) => tolerant(() => toJson(value)));
const prettyJson = fixed('passes', ['any'], (value) =>
  tolerant(() => toJson(value, { indent: '  ' })),
);
const rawJson = fixed('passes', ['any'], (value) => toJson(value, { isRaw: true }));
const writeYaml = fixed('passes', ['any'], (value) => tolerant(() => toYaml(value)));

const toml = variadic('passes', [], 'any', () => {
  throw unsupported('TOML');
});

/** Encodings of Sprig and Helm. */
export const encodingFunctions: Readonly<Record<string, TemplateFunction>> = {
  toYaml: writeYaml,
  mustToYaml: writeYaml,
  toYamlPretty: fixed('passes', ['any'], (value) => tolerant(() => toYaml(value, true))),
  fromYaml: fixed('passes', ['string'], (text) => toMap(() => parseYaml(text) ?? new GoMap())),
  fromYamlArray: fixed('passes', ['string'], (text) =>
    toList(() => parseYaml(text) ?? new GoList([])),
  ),
  toJson: writeJson,
  mustToJson: writeJson,
  toPrettyJson: prettyJson,
  mustToPrettyJson: prettyJson,
  toRawJson: rawJson,
  mustToRawJson: rawJson,
  fromJson: fixed('passes', ['string'], (text) => toMap(() => parseJson(text))),
  fromJsonArray: fixed('passes', ['string'], (text) => toList(() => parseJson(text))),
  mustFromJson: fixed('passes', ['string'], parseJson),
  toToml: toml,
  mustToToml: toml,
  fromToml: toml,
  b64enc: fixed('hides', ['string'], (text) => Buffer.from(text).toString('base64')),
  b64dec: fixed('hides', ['string'], decodeBase64),
  b32enc: fixed('hides', ['string'], (text) => encodeBase32(Buffer.from(text))),
  b32dec: fixed('hides', ['string'], () => {
    throw unsupported('b32dec');
  }),
  sha1sum: digest('sha1'),
  sha256sum: digest('sha256'),
  sha512sum: digest('sha512'),
  adler32sum: fixed('hides', ['string'], adler32),
};

/** An error becomes a field of the map. */
function toMap(read: () => Value): GoMap {
  try {
    const value = read();
    if (value === null || value === undefined) return new GoMap([], { isNil: true });
    if (value instanceof GoMap) return value;
    return new GoMap([['Error', 'json: cannot unmarshal the value into a map']]);
  } catch (error) {
    if (!(error instanceof ExecutionError) || error.isUnsupported) throw error;
    return new GoMap([['Error', error.message]]);
  }
}

/** An error becomes the only item of the list. */
function toList(read: () => Value): GoList {
  try {
    const value = read();
    if (value === null || value === undefined) return new GoList([], 'interface {}', true);
    if (value instanceof GoList) return value;
    return new GoList(['json: cannot unmarshal the value into a list']);
  } catch (error) {
    if (!(error instanceof ExecutionError) || error.isUnsupported) throw error;
    return new GoList([error.message]);
  }
}

function parseJson(text: string): Value {
  try {
    return fromJson(JSON.parse(text) as JsonValue);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ExecutionError('error calling mustFromJson: the text is not JSON');
  }
}

/** Go ignores line breaks, and returns the error for what is not Base64. */
function decodeBase64(text: string): string {
  const plain = text.replaceAll(/[\r\n]/g, '');
  const isValid = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(plain);
  if (!isValid) throw unsupported('b64dec of a string that is not Base64');
  return decodeBytes(Buffer.from(plain, 'base64'));
}

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function encodeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  const text = groups.map((group) => BASE_32.charAt(Number.parseInt(group.padEnd(5, '0'), 2)));
  return text.join('').padEnd(Math.ceil(text.length / 8) * 8, '=');
}

function adler32(text: string): Value {
  let [a, b] = [1, 0];
  for (const byte of Buffer.from(text)) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return String(int(b * 65_536 + a));
}
