import { positionOf } from '@dhallmark/fault';
import type { Document } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ChartFinding } from './finding.ts';
import { scalarText } from './metadata-shape.ts';

/** A template that Helm would parse, by its path in the set. */
export interface TemplateSource {
  readonly path: string;
  readonly text: string;
}

/**
 * What `helm lint` refuses or warns about in the objects of a template, and hooks that Helm leaves out:
 * by the text alone, and for a template without actions by its objects.
 *
 * @param documents of a template without actions
 * @example
 * const text = 'kind: Pod\n';
 * checkTemplateObjects({ path: 'templates/a.yaml', text }, readDocuments(text)) // a warning: no name
 */
export function checkTemplateObjects(
  source: TemplateSource,
  documents: readonly Document.Parsed[],
): readonly ChartFinding[] {
  return [...checkHooks(source), ...checkIndent(source), ...checkObjects(source, documents)];
}

/** Events of `helm.sh/hook`; the last one is of Helm 2. */
const events = new Set(
  ['install', 'delete', 'upgrade', 'rollback']
    .flatMap((event) => [`pre-${event}`, `post-${event}`])
    .concat('test', 'test-success'),
);

function checkHooks(source: TemplateSource): readonly ChartFinding[] {
  const lines = source.text.matchAll(
    /^[ \t]*["']?helm\.sh\/hook["']?:[ \t]+(["']?)([\w, -]+)\1[ \t]*$/gm,
  );
  return [...lines].flatMap(({ index, 2: list = '' }) => {
    const named = list.split(',').map((event) => event.trim());
    const unknown = named.find((event) => !events.has(event.toLowerCase()));
    if (unknown === undefined) return [];
    const isOld = unknown === 'crd-install';
    return [
      about(source, index, {
        severity: 'warning',
        message: `Helm does not install this object: ${unknown} is not an event of hooks`,
        hint: isOld
          ? 'Move the definition to crds/.'
          : 'Use pre-install, post-install, pre-upgrade, post-upgrade, pre-delete, post-delete, pre-rollback, post-rollback or test.',
      }),
    ];
  });
}

/** Helm drops the spaces before the first line of a document only. */
function checkIndent(source: TemplateSource): readonly ChartFinding[] {
  const [, space = '', start = ''] = /^(?:[ \t]*\r?\n)*([ \t]+)(\S\S?)/.exec(source.text) ?? [];
  if (space === '' || start === '{{') return [];
  return [
    about(source, source.text.indexOf(space), {
      severity: start.startsWith('#') ? 'warning' : 'error',
      message: 'the first line is indented',
      hint: 'Remove the spaces before the lines of the document.',
    }),
  ];
}

function checkObjects(
  source: TemplateSource,
  documents: readonly Document.Parsed[],
): readonly ChartFinding[] {
  return documents.flatMap((document) => {
    const json = document.toJS() as JsonValue;
    const offset = document.contents?.range[0] ?? 0;
    if (!isJsonObject(json) || Object.keys(json).length === 0) return [];
    return checkHelmObject(json, source.text).map((each) => about(source, offset, each));
  });
}

/** What Helm says about an object. */
export type HelmProblem = Pick<ChartFinding, 'severity' | 'message' | 'hint'>;

const withSelectors = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);

/**
 * What `helm lint` refuses or warns about in one object.
 *
 * @param text of the file that it is in, rendered
 * @example
 * checkHelmObject({ kind: 'Pod' }, 'kind: Pod\n')[0]?.message // 'the Pod has no name'
 */
export function checkHelmObject(object: JsonObject, text: string): readonly HelmProblem[] {
  const kind = scalarText(object['kind']);
  const name = isJsonObject(object['metadata']) ? scalarText(object['metadata']['name']) : '';
  const hint = 'Set metadata.name.';
  return [
    ...(name === '' && kind !== 'CertificateSigningRequest'
      ? [{ severity: 'warning' as const, message: `the ${kind} has no name`, hint }]
      : []),
    ...(withSelectors.has(kind) && !/matchLabels|matchExpressions/.test(text)
      ? [
          {
            severity: 'error' as const,
            message: `the ${name === '' ? kind : `${kind} ${name}`} has no selector`,
            hint: 'Set spec.selector.matchLabels to labels of the template.',
          },
        ]
      : []),
    ...(kind === 'List' && keepsItems(object['items'])
      ? [
          {
            severity: 'error' as const,
            message: 'Helm ignores helm.sh/resource-policy on items of a List',
            hint: 'Write the objects as separate documents, with --- between them.',
          },
        ]
      : []),
  ];
}

function keepsItems(items: JsonValue | undefined): boolean {
  return (
    Array.isArray(items) &&
    (items as readonly JsonValue[]).some((item) => {
      const metadata = isJsonObject(item) ? item['metadata'] : undefined;
      const annotations = isJsonObject(metadata) ? metadata['annotations'] : undefined;
      return isJsonObject(annotations) && 'helm.sh/resource-policy' in annotations;
    })
  );
}

function about({ path, text }: TemplateSource, offset: number, problem: HelmProblem): ChartFinding {
  return { code: 'helm-object', file: path, ...positionOf(text, offset), ...problem };
}
