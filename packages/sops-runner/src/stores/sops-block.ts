/** The sops block of one document, as data. */

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { MetadataRecord, MetadataValue } from '../metadata/metadata.ts';
import type { TreeNode } from '../tree/tree.ts';

/** The sops block of one document of a file. */
export interface SopsBlock {
  /** Undefined in a document without one. */
  readonly record: MetadataRecord | undefined;
  /** Its line, or that of the document without one, from 1. */
  readonly line: number;
  /** What it has beside its fields, which the record cannot hold: clauses with `the sops block has …`. */
  readonly oddities: readonly string[];
}

/** A block that a YAML or JSON reader found. Throws Fault `malformed-metadata`. */
export function readSopsBlock(node: TreeNode, line: number): SopsBlock {
  const oddities: string[] = [];
  collectOddities(node, oddities);
  return { record: toRecord(node, line), line, oddities };
}

/** sops reads the first block only, and accepts anything under `sops` in later documents. */
export function readLaterBlock(node: TreeNode, line: number): SopsBlock {
  if (node.kind === 'branch') return readSopsBlock(node, line);
  return { record: {}, line, oddities: ['the sops block must be a mapping'] };
}

function collectOddities(node: TreeNode, oddities: string[]): void {
  if (node.kind !== 'branch' && node.kind !== 'list') return;
  const names = new Set<string>();
  for (const item of node.items) {
    if (item.kind === 'comment') {
      oddities.push('the sops block has a comment, which sops does not write');
    } else if (item.kind === 'entry') {
      if (names.has(item.key)) oddities.push(`the sops block has the field ${item.key} twice`);
      names.add(item.key);
      collectOddities(item.value, oddities);
    } else {
      collectOddities(item, oddities);
    }
  }
}

function toRecord(node: TreeNode, line: number): MetadataRecord {
  const value = toValue(node);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as MetadataRecord;
  }
  throw malformedBlock('must be a mapping').at({ line });
}

/** Plain data of a node; numbers and booleans as strings. */
function toValue(node: TreeNode): MetadataValue {
  switch (node.kind) {
    case 'null':
      return null;
    case 'leaf':
      return String(node.scalar.text);
    case 'list':
      return node.items.flatMap((item) => (item.kind === 'comment' ? [] : [toValue(item)]));
    case 'branch':
      return Object.fromEntries(
        node.items.flatMap((item) =>
          item.kind === 'comment' ? [] : [[item.key, toValue(item.value)] as const],
        ),
      );
  }
}

/** A Fault for a sops block that cannot be read; `what` follows "the sops block of the file". */
export function malformedBlock(what: string): SopsFault {
  return sopsFault({
    code: 'malformed-metadata',
    message: `the sops block of the file ${what}`,
    hint: 'Restore it from version control; your own keys cannot be called sops.',
  });
}
