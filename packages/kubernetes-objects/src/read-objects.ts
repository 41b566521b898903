import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { decodeText } from './decode-text.ts';
import type { DocumentReading, KubernetesObject, Refusal } from './document-reading.ts';
import { DocumentNodes, type ReadOptions } from './document-nodes.ts';
import { findObjects } from './find-objects.ts';
import { findPatches, patchWritesValues, type ParsedPatch } from './find-patches.ts';
import { isNestedTooDeeply } from './nesting.ts';
import { hasPrivateKey } from './private-key.ts';
import { withoutStackTraces } from './without-stack-traces.ts';

/** How deep strings inside of strings are read. */
const MAX_EMBEDDING = 3;

/**
 * Reads YAML or JSON as the programs of a cluster would (Flux, kustomize, Helm, kubectl, the API
 * server), and returns per document the objects that any of them could find. What they could read
 * differently than this function is refused. Field names and the kind are compared without
 * regard to case, as Go's encoding/json does. A Secret with values is also found in strings, such
 * as inline patches. Never throws. Bytes have to be UTF-8.
 *
 * @example
 * readObjects('kind: Secret\ndata: { a: Yg== }\n')[0].objects[0].holdsSecretValues // true
 */
export function readObjects(
  input: string | Uint8Array,
  options: ReadOptions = {},
): readonly DocumentReading[] {
  return read(input, options, 0);
}

/**
 * Whether any document of a reading was refused.
 *
 * @example
 * isUnreadable(readObjects('a: [')) // true
 */
export function isUnreadable(documents: readonly DocumentReading[]): boolean {
  return documents.some(({ refusal }) => refusal !== undefined);
}

/**
 * Whether a file with patches, which are applied to a Secret, writes values into it; also true for a
 * file that programs read differently.
 *
 * @example
 * patchesSecret(Buffer.from('- { op: replace, path: /data/a, value: Yg== }\n')) // true
 */
export function patchesSecret(input: string | Uint8Array): boolean {
  return parsePatch(input)?.some(patchWritesValues) ?? true;
}

/**
 * The documents of YAML or JSON as plain values in which every scalar is a string, for fields that
 * `readObjects` does not look at. Documents that are not valid are left out. Never throws.
 *
 * @example
 * readPlainValues('kind: Application\nspec: { a: 1 }\n') // [{ kind: 'Application', spec: { a: '1' } }]
 */
export function readPlainValues(input: string | Uint8Array): readonly unknown[] {
  const decoded = decodeText(input);
  if (decoded.refusal !== undefined || isNestedTooDeeply(decoded.text)) return [];
  try {
    return parseDocuments(decoded.text, new LineCounter()).flatMap((document) =>
      document.errors.length > 0 ? [] : [document.toJS() as unknown],
    );
  } catch {
    // nested too deeply for the parser, or aliases that expand too far
    return [];
  }
}

function read(
  input: string | Uint8Array,
  options: ReadOptions,
  embedding: number,
): readonly DocumentReading[] {
  const decoded = decodeText(input);
  if (decoded.refusal !== undefined) return [refuseAll(decoded.refusal)];
  if (isNestedTooDeeply(decoded.text)) {
    return [refuseAll({ reason: 'its values are nested too deeply', line: 1 })];
  }
  const lines = new LineCounter();
  try {
    return parseDocuments(decoded.text, lines).map((document) =>
      readDocument(document, lines, options, embedding),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [refuseAll({ reason: 'its values are nested too deeply', line: 1 })];
  }
}

function parseDocuments(text: string, lineCounter: LineCounter): readonly Document[] {
  const documents = withoutStackTraces(() =>
    parseAllDocuments(text, {
      schema: 'failsafe',
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    }),
  );
  return Array.isArray(documents) ? documents : [];
}

/** Undefined where the text, or a document of it, would be refused. */
function parsePatch(input: string | Uint8Array): readonly ParsedPatch[] | undefined {
  const decoded = decodeText(input);
  if (decoded.refusal !== undefined || isNestedTooDeeply(decoded.text)) return undefined;
  try {
    let isRefused = false;
    const parsed = parseDocuments(decoded.text, new LineCounter()).map((document) => {
      if (document.errors.length > 0) isRefused = true;
      const nodes = new DocumentNodes(document, () => (isRefused = true));
      return { nodes, contents: document.contents };
    });
    return isRefused ? undefined : parsed;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function refuseAll(refusal: Refusal): DocumentReading {
  return { ...nothing, line: refusal.line, refusal };
}

const nothing = {
  objects: [],
  secretPatches: [],
  secretPatchFiles: [],
  hasPrivateKey: false,
} as const;

function readDocument(
  document: Document,
  lines: LineCounter,
  options: ReadOptions,
  embedding: number,
): DocumentReading {
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const line = lineOf(document.range?.[0] ?? 0);
  const [problem] = [
    ...document.errors,
    // The cluster ignores the tags of applications; `DocumentNodes` refuses other ones.
    ...document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
  ];
  if (problem !== undefined) {
    const reason = `it is not valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')})`;
    return { ...nothing, line, refusal: { reason, line: lineOf(problem.pos[0]) } };
  }
  const refusals: Refusal[] = [];
  const refuse = (reason: string, offset: number): void => {
    refusals.push({ reason, line: lineOf(offset) });
  };
  const nodes = new DocumentNodes(document, refuse, options);
  const found = findObjects(nodes, document.contents, options);
  const objects = found.map(({ offset, ...object }) => ({ ...object, line: lineOf(offset) }));
  const embedded = nodes.strings.flatMap(({ text, offset }) =>
    readEmbedded(text, lineOf(offset), options, embedding),
  );
  const patches = findPatches(nodes, parsePatch);
  return {
    line,
    objects: [...objects, ...embedded],
    secretPatches: patches.offsets.map(lineOf),
    secretPatchFiles: patches.files,
    hasPrivateKey: nodes.strings.some(({ text }) => isLongKey(text)),
    refusal: refusals[0],
  };
}

function isLongKey(text: string): boolean {
  return text.includes('PRIVATE KEY') && hasPrivateKey(Buffer.from(text));
}

/** Secrets with values, and what generates them, in a string that is itself YAML or JSON: patches, ConfigMaps, annotations. */
function readEmbedded(
  text: string,
  line: number,
  { isHarmless }: ReadOptions,
  embedding: number,
): readonly KubernetesObject[] {
  if (embedding === MAX_EMBEDDING || !/[\n{]/.test(text) || !/secret/i.test(text)) return [];
  return read(text, { isHarmless }, embedding + 1)
    .flatMap(({ objects }) => objects)
    .filter(
      ({ holdsSecretValues, hasSecretLiterals, secretFiles }) =>
        holdsSecretValues || hasSecretLiterals || secretFiles.length > 0,
    )
    .map((object) => ({ ...object, line, isNested: true }));
}
