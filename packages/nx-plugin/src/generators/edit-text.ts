import { childrenOf, format, parseExpr, type Expr } from '@dhallmark/dhall';
import { fault } from '../fault.ts';
import { valueOf } from './edit-dhall.ts';

// Changes of Dhall files by places of the syntax tree: whatever is not named stays as it is.

/** One replacement, by offsets in the file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The file with all edits, formatted. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const last = edits.toSorted((a, b) => b.start - a.start);
  return format(
    last.reduce((changed, { start, end, text: by }) => {
      return changed.slice(0, start) + by + changed.slice(end);
    }, text),
  );
}

/** Every node of a file, outer ones first. Throws Fault for a file that does not parse. */
export function nodesOf(text: string, path: string): readonly Expr[] {
  const found: Expr[] = [];
  const waiting = [parseExpr(text, path)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    waiting.push(...childrenOf(node));
  }
  return found;
}

/** Whether a node is the Text literal with this value. */
export function isText(expr: Expr | undefined, value: string): boolean {
  return expr?.kind === 'Text' && expr.chunks.length === 0 && expr.suffix === value;
}

/** A Text literal in the place of each one with the value `from`. */
export function replaceTexts(text: string, path: string, from: string, to: string): string {
  const edits = nodesOf(text, path)
    .filter((node) => isText(node, from))
    .flatMap(({ span }) =>
      span === undefined ? [] : [{ start: span.start, end: span.end, text: JSON.stringify(to) }],
    );
  return applyEdits(text, edits);
}

/**
 * The file without a field of the record, or record type, that it evaluates to. Unchanged where it has
 * no such field. Throws Fault `cannot-edit` where the field is not written separately.
 */
export function removeField(text: string, path: string, label: string): string {
  const record = valueOf(text, path);
  if (record.kind !== 'Record' && record.kind !== 'RecordType') return text;
  const value = record.fields.get(label);
  if (value === undefined) return text;
  const others = [...record.fields.keys()].filter((each) => each !== label);
  const empty = record.kind === 'Record' ? '{=}' : '{}';
  const changed =
    others.length === 0
      ? replaceNode(text, record, empty)
      : removeItem(text, record, value, [...record.fields.values()]);
  return requireFields(changed, path, others, label);
}

/** The file with a field of the record, or record type, that it evaluates to under another name. */
export function renameField(text: string, path: string, label: string, by: string): string {
  const record = valueOf(text, path);
  if (record.kind !== 'Record' && record.kind !== 'RecordType') return text;
  const value = record.fields.get(label);
  if (value === undefined) return text;
  const names = [...record.fields.keys()].map((each) => (each === label ? by : each));
  const end = value.span?.start ?? 0;
  const start = record.span?.start ?? 0;
  return requireFields(
    applyEdits(text, labelEdits(text, { start, end }, label, by)),
    path,
    names,
    label,
  );
}

/**
 * The file without an item of the list that it evaluates to. `empty` is the list without items. Throws
 * Fault `cannot-edit` where the file evaluates to anything else than a list literal.
 */
export function removeFromList(
  text: string,
  path: string,
  { matches, empty, what }: ItemToRemove,
): string {
  const list = valueOf(text, path);
  const items = list.kind === 'List' ? list.items : [];
  const item = items.find(matches);
  if (item === undefined) throw cannotRemove(path, what);
  if (items.length === 1) return replaceNode(text, list, empty);
  const changed = removeItem(text, list, item, items);
  const left = valueOf(changed, path);
  if (left.kind === 'List' && left.items.length === items.length - 1) return changed;
  throw cannotRemove(path, what);
}

interface ItemToRemove {
  readonly matches: (item: Expr) => boolean;
  readonly empty: string;
  /** For the message. */
  readonly what: string;
}

/**
 * The last place in a part of the file where the label is written before `=` or `:`, or after a dot, as
 * one replacement; none where it is not there.
 */
export function labelEdits(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  label: string,
  by: string,
): readonly Edit[] {
  const pattern = new RegExp(`(?<![\\w/-])(\`?)${label}\\1(?![\\w/-])`, 'g');
  const found = [...text.slice(start, end).matchAll(pattern)].at(-1);
  if (found === undefined) return [];
  const at = start + found.index;
  return [{ start: at, end: at + found[0].length, text: `\`${by}\`` }];
}

/** An item of a list, or the value of a field with its label, and the comma that goes with it. */
function removeItem(text: string, whole: Expr, item: Expr, items: readonly Expr[]): string {
  const index = items.indexOf(item);
  const start = items[index - 1]?.span?.end ?? (whole.span?.start ?? 0) + 1;
  // a comma may come before the first item
  return applyEdits(text, [{ start, end: item.span?.end ?? start, text: '' }]);
}

function replaceNode(text: string, { span }: Expr, by: string): string {
  return applyEdits(text, [{ start: span?.start ?? 0, end: span?.end ?? 0, text: by }]);
}

function requireFields(
  text: string,
  path: string,
  names: readonly string[],
  label: string,
): string {
  const record = valueOf(text, path);
  const found =
    record.kind === 'Record' || record.kind === 'RecordType' ? record.fields : undefined;
  const given = [...(found?.keys() ?? [])].toSorted();
  if (JSON.stringify(given) === JSON.stringify(names.toSorted())) return text;
  throw cannotRemove(path, `the field ${label}`);
}

function cannotRemove(path: string, what: string): Error {
  return fault({
    code: 'cannot-edit',
    message: `${path} is not written so that ${what} could be changed`,
    location: { file: path },
    hint: 'Nothing was written. Change it by hand, then run the generator again.',
  });
}
