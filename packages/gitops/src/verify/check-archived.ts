import type { Fault } from '@dhallmark/fault';
import { readObjects } from '@dhallmark/kubernetes-objects';
import { hasPrivateKey } from '@dhallmark/kubernetes-objects/private-key';
import { checkTemplate, type DefinedTemplates } from '@dhallmark/kubernetes-objects/templates';
import { checkManifest } from './check-objects.ts';
import { plaintextSecret, privateKey, unclearTemplate } from './findings.ts';

const HINT =
  'Set the value that makes the chart use an existing Secret, and declare that in secrets.dhall. With helm on the PATH, what the chart renders counts.';
const KEY_HINT = 'Do not use the chart, or package it without the key.';

/**
 * Whether a file is a packaged subchart of a chart in the tree, or of one of its subcharts.
 *
 * @example
 * isSubchart('chart/charts/redis-20.0.0.tgz') // true
 */
export function isSubchart(path: string): boolean {
  return /^(?:chart|charts\/[^/]+)(?:\/charts\/[^/]+)*\/charts\/[^/._][^/]*\.tgz$/.test(path);
}

/** What is known about a file of an archive. */
export interface ArchivedOptions {
  /** Whether Helm renders it. */
  readonly isTemplate: boolean;
  /** Whether Helm rendered the charts, so that what they write was checked. */
  readonly isRendered: boolean;
  readonly defined: DefinedTemplates;
}

/**
 * Checks a file of a packaged subchart: no private key, and no Secret with values that are written in it.
 * A template that computes a Secret is accepted only where Helm showed that it writes none: other people
 * wrote it, for other values than those that it is given.
 *
 * @example
 * checkArchived('chart/charts/redis-20.0.0.tgz/templates/a.yaml', bytes, options)
 */
export function checkArchived(
  path: string,
  bytes: Uint8Array,
  { isTemplate, isRendered, defined }: ArchivedOptions,
): readonly Fault[] {
  if (hasPrivateKey(bytes)) return [privateKey(path).with({ hint: KEY_HINT })];
  if (isTemplate)
    return checkArchivedTemplate(path, Buffer.from(bytes).toString('utf8'), {
      isRendered,
      defined,
    });
  const isManifest = /\.(?:ya?ml|json)$/i.test(path);
  return isManifest ? checkManifest(path, bytes, { isLenient: true, isManaged: true }) : [];
}

function checkArchivedTemplate(
  path: string,
  text: string,
  { isRendered, defined }: Omit<ArchivedOptions, 'isTemplate'>,
): readonly Fault[] {
  const found = checkTemplate(text, { path, defined });
  const isUnclear = found.some(({ certainty }) => certainty !== 'secret');
  const secrets = found.filter(({ certainty }) => certainty === 'secret');
  if (isRendered)
    return secrets.length > 0 && hasLiteralSecret(text) ? [plaintextSecret(path)] : [];
  return [
    ...secrets.slice(0, 1).map(({ line }) => plaintextSecret(path, line)),
    ...(secrets.length === 0 && isUnclear
      ? found.slice(0, 1).map(({ line, reason }) => unclearTemplate(path, line, reason))
      : []),
  ].map((fault) => fault.with({ hint: HINT }));
}

/** What no template of a chart contains by itself. */
const ACTION = '\uE000';

/** Whether a Secret has values besides those that actions compute. */
function hasLiteralSecret(text: string): boolean {
  const literal = text
    .replaceAll(/\{\{[\s\S]*?\}\}/g, ACTION)
    // a field whose value is computed, and a line that an action writes
    .replaceAll(
      new RegExp(`^(?:[^:#\\n]+:)?[ \\t]*["']?(?:${ACTION}[ \\t]*)+["']?[ \\t]*$`, 'gm'),
      '',
    )
    .replaceAll(ACTION, '');
  return readObjects(literal, { canRepeatKeys: true }).some(
    ({ objects, refusal }) =>
      refusal !== undefined || objects.some(({ holdsSecretValues }) => holdsSecretValues),
  );
}
