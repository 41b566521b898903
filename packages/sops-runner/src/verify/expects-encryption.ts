/** Whether a creation rule says that a file has to be encrypted, or only with which keys. */

import path from 'node:path';

import { isFault } from '@dhallmark/fault';
import { isUnreadable, readObjects } from '@dhallmark/kubernetes-objects';

import { compileRegex, makeSelector } from '../metadata/selectors.ts';
import type { Selectors } from '../metadata/selectors.ts';
import { CONFIG_NAME } from '../rules/config.ts';
import type { CreationRule } from '../rules/config.ts';
import { formatOf, storeFor } from '../stores/index.ts';
import { walkTree } from '../tree/tree.ts';
import { hasActions, substituteActions } from './template-text.ts';

/** Files beside secrets: documentation, and what Git and Kustomize need. */
const BESIDE_SECRETS =
  /\.(?:md|markdown|mdx|rst|adoc|pub)$|^(?:readme|license|kustomization)$|^kustomization\.ya?ml$|^\.git(?:ignore|attributes|keep)$|^\.(?:keep|editorconfig|prettierrc|yamllint)$/i;

/** Words in a path_regex that name secrets. */
const NAMES_SECRETS = /secret|sops|credential|password|vault|private|\benc(?:rypted)?\b/i;

/** A path that nobody chooses: an expression that matches it does not select files by their place. */
const ANY_PATH = 'q7x/q7x';

/** Whether a file belongs to a folder of secrets without being one. */
export function isBesideSecrets(file: string): boolean {
  const name = path.basename(file);
  return name === CONFIG_NAME || BESIDE_SECRETS.test(name);
}

/**
 * A rule for all files, or for all files with an ending, says only with which keys files are encrypted.
 * So does a rule for a folder, such as `clusters/production/.*`, about Kubernetes objects other than
 * Secrets and files in which it selects nothing, unless its expression names secrets. Any other file
 * that its expression matches has to be encrypted. `text` is undefined for a file that is not text.
 */
export function expectsEncryption(
  file: string,
  text: string | undefined,
  { pathRegex, selectors }: CreationRule,
): boolean {
  if (pathRegex === undefined || isBesideSecrets(file) || text?.trim() === '') return false;
  const matches = compileRegex(pathRegex, 'path_regex');
  if (matches(ANY_PATH + path.extname(file))) return false;
  if (text === undefined) return true;
  if (NAMES_SECRETS.test(pathRegex)) return !isSecretTemplate(text);
  return !isOfKubernetes(text) && canSelect(file, text, selectors);
}

/** The template of a Secret, such as one of a chart; literal values in it are found by themselves. */
function isSecretTemplate(text: string): boolean {
  if (!hasActions(text)) return false;
  const readings = readObjects(substituteActions(text), { canRepeatKeys: true });
  const objects = readings.flatMap((reading) => reading.objects);
  return !isUnreadable(readings) && objects.length > 0 && objects.every((one) => one.isSecret);
}

/**
 * Whether a rule with these selectors would encrypt anything in a file: `^(data|stringData)$` selects
 * nothing in the values of a chart. In a file that sops cannot parse, it could.
 */
function canSelect(file: string, text: string, selectors: Selectors): boolean {
  const { encrypts } = makeSelector(selectors);
  let isSelected = false;
  try {
    for (const document of storeFor(formatOf(file)).parse(text, 'plain').documents) {
      walkTree(document, {
        leaf: (_leaf, at, comments) => (isSelected ||= encrypts(at, comments, false)),
        comment: () => undefined,
      });
    }
    return isSelected;
  } catch (error) {
    if (!isFault(error) && !(error instanceof RangeError)) throw error;
    return mayNameKey(text, (key) => encrypts([key], [], false));
  }
}

/** Whether any word before a colon is selected. */
function mayNameKey(text: string, isSelected: (key: string) => boolean): boolean {
  return [...text.matchAll(/([^\s"'{[,:]{1,200})["']?[ \t]*:/g)].some(([, key = '']) =>
    isSelected(key),
  );
}

/** Whether every document is a Kubernetes object; Secrets in plaintext are found by themselves. */
function isOfKubernetes(text: string): boolean {
  const readings = readObjects(text);
  const objects = readings.flatMap((reading) => reading.objects);
  const isObject = ({ kind, apiVersion }: (typeof objects)[number]): boolean =>
    kind !== undefined && apiVersion !== undefined;
  return !isUnreadable(readings) && objects.length > 0 && objects.every(isObject);
}
