/** Finds fields of Secrets that the cluster reads as `data` or `stringData` and selectors by name do not. */

import type { StoreFile } from '../stores/store.ts';
import { branchesOf } from '../tree/tree.ts';
import type { Entry } from '../tree/tree.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

const FIELDS: ReadonlySet<string> = new Set(['data', 'stringData']);
const FOLDED: ReadonlySet<string> = new Set(['data', 'stringdata']);

/**
 * Go's encoding/json ignores case, so `Data` of a Secret becomes its `data`, and `^(data|stringData)$`
 * leaves it in plaintext.
 */
export function findMisspelledFields({ documents }: StoreFile): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, document] of documents.entries()) {
    for (const { items } of branchesOf(document)) {
      const entries = items.filter((item) => item.kind === 'entry');
      if (!entries.some(isSecretKind)) continue;
      for (const { key, value } of entries) {
        if (value.kind === 'null' || FIELDS.has(key) || !FOLDED.has(fold(key))) continue;
        problems.push(misspelled(index === 0 ? key : `#${index + 1}:${key}`));
      }
    }
  }
  return problems;
}

function isSecretKind({ key, value }: Entry): boolean {
  const text = value.kind === 'leaf' ? value.scalar.text : undefined;
  return fold(key) === 'kind' && typeof text === 'string' && fold(text.trim()) === 'secret';
}

/** As Go compares: the long s is an s, and the Kelvin sign a k. */
function fold(name: string): string {
  return name.toUpperCase().toLowerCase();
}

function misspelled(path: string): Problem {
  const message = 'the cluster reads this field of a Secret as data or stringData';
  return problemOf('plaintext', message, 'Correct its name, and encrypt its values.', { path });
}
