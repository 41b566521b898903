import { format, type Expr } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../../fault.ts';
import { addElement, appendToList, boundNames, valueOf } from '../edit-dhall.ts';
import { isText } from '../edit-text.ts';
import { SECRET } from '../library.ts';
import { importFrom } from '../workspace.ts';

export interface NewKey {
  /** The chart's folder, relative to the workspace like `names`. */
  readonly folder: string;
  /** The file that contains the namespace. */
  readonly names: string;
  readonly name: string;
  readonly key: string;
  readonly form: 'text' | 'base64' | 'file';
  readonly variable: string;
  /** Instead of the one in `names`. */
  readonly namespace: string | undefined;
}

/**
 * secrets.dhall with one more key, in the Secret of that name where there is one; `text` is
 * undefined where the file does not exist. Unchanged where it has the same key. Throws Fault `exists` for
 * a key of another form or variable, `cannot-edit`
 * for a file that does not evaluate to a list.
 */
export function addKey(text: string | undefined, path: string, added: NewKey): string {
  const { folder, names } = added;
  const library = importFrom(folder, SECRET);
  const namesImport = importFrom(folder, names);
  if (text === undefined) {
    const bindings = [`let Secret = ${library}`];
    if (added.namespace === undefined) bindings.push(`let names = ${namesImport}`);
    return format(`${bindings.join('\n\n')}\n\nin [ ${specification(added, 'Secret', 'names')} ]`);
  }
  const bound = boundNames(text, path);
  const secret = bound.has('Secret') ? 'Secret' : `(${library})`;
  const keys = keysOf(valueOf(text, path), added.name);
  if (keys === undefined) {
    const place = bound.has('names') ? 'names' : `(${namesImport})`;
    return appendToList(text, path, specification(added, secret, place));
  }
  const key = keys.kind === 'Record' ? keys.fields.get(added.key) : undefined;
  if (key !== undefined && isSameKey(key, added)) return text;
  if (keys.kind !== 'Record' || key !== undefined) throw keyExists(path, added);
  return addElement(text, keys, keyOf(added, secret));
}

function specification(added: NewKey, secret: string, names: string): string {
  const { name, namespace } = added;
  const place = namespace === undefined ? `${names}.namespace` : JSON.stringify(namespace);
  return `${secret}.opaque { name = "${name}", namespace = ${place}, keys = toMap { ${keyOf(added, secret)} } }`;
}

function keyOf({ key, form, variable }: NewKey, secret: string): string {
  return `\`${key}\` = ${secret}.${form} "${variable}"`;
}

/** The record of keys of the Secret with this name, the Secret where its keys are fixed; undefined where the list has none. */
function keysOf(list: Expr, name: string): Expr | undefined {
  if (list.kind !== 'List') return undefined;
  for (const item of list.items) {
    const argument = item.kind === 'App' ? item.arg : undefined;
    if (argument?.kind !== 'Record') continue;
    const named = argument.fields.get('name');
    if (named?.kind !== 'Text' || named.chunks.length > 0 || named.suffix !== name) continue;
    const keys = argument.fields.get('keys');
    return keys?.kind === 'ToMap' ? keys.record : item;
  }
  return undefined;
}

/** `Secret.text "WEB_LOGIN"`, of the same form and variable. */
function isSameKey(value: Expr, { form, variable }: NewKey): boolean {
  return (
    value.kind === 'App' &&
    value.fn.kind === 'Field' &&
    value.fn.label === form &&
    isText(value.arg, variable)
  );
}

function keyExists(path: string, { name, key }: NewKey): Fault {
  return fault({
    code: 'exists',
    message: `${path} already has the key ${key} of ${name}, or its keys are not a record`,
    location: { file: path },
    hint: 'Nothing was written. Choose another --key, or edit the file.',
  });
}
