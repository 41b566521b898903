import type { Residual } from '@dhallmark/dhall';
import type { Compiler } from './compiler.ts';
import { action, call, pipeline, plain, type Code } from './go-code.ts';
import { canBeNull, partOf } from './residual-facts.ts';

type Kind<Name extends Residual['kind']> = Extract<Residual, { kind: Name }>;

/** A list, or a map by its entries. */
export function compileList({ items, isMap }: Kind<'list'>, compiler: Compiler): Code {
  if (items.length === 0) return plain(isMap ? '(dict)' : '(list)');
  if (!isMap) return call('list', ...items.map((item) => compiler.compile(item)));
  const name = compiler.name('map');
  const entries = items.flatMap((item) => setEntry(name, item, compiler));
  return { setup: [action(`${name} := dict`), ...entries], operand: name };
}

/** What a loop makes of each item. */
export function compileEach({ over, item, body, isMap }: Kind<'each'>, compiler: Compiler): Code {
  const name = compiler.name(isMap ? 'map' : 'list');
  const append = isMap ? addEntries : appendItems;
  const loop = compiler.loop(over, item, () => append(name, body, compiler), asItIs);
  return { setup: [action(`${name} := ${isMap ? 'dict' : 'list'}`), ...loop], operand: name };
}

/** Actions as the lines that they are. */
export const asItIs = (codes: readonly string[]): readonly string[] => codes;

/** Lists or maps joined. */
export function compileJoin({ lists, isMap }: Kind<'join'>, compiler: Compiler): Code {
  if (!isMap) return joinOf(...lists.map((list) => compiler.compile(list)));
  const name = compiler.name('map');
  const setup = lists.flatMap((list) => addEntries(name, list, compiler));
  return { setup: [action(`${name} := dict`), ...setup], operand: name };
}

/** Lists joined; `concat` of empty lists alone is null in JSON. */
function joinOf(...lists: readonly Code[]): Code {
  return call('default', plain('(list)'), call('concat', ...lists));
}

/** Actions that append the items of a list to the list of a name. */
function appendItems(name: string, list: Residual, compiler: Compiler): readonly string[] {
  if (list.kind === 'list') {
    return list.items.flatMap((item) => {
      const code = compiler.compile(item);
      return [...code.setup, action(`${name} = append ${name} ${code.operand}`)];
    });
  }
  if (list.kind === 'if')
    return branches(list, (branch) => appendItems(name, branch, compiler), compiler);
  const code = compiler.compile(list);
  return [...code.setup, action(`${name} = ${pipeline(joinOf(plain(name), code).operand)}`)];
}

/** Actions that add the entries of a map to the map of a name. */
function addEntries(name: string, map: Residual, compiler: Compiler): readonly string[] {
  if (map.kind === 'list') return map.items.flatMap((item) => setEntry(name, item, compiler));
  if (map.kind === 'if')
    return branches(map, (branch) => addEntries(name, branch, compiler), compiler);
  const code = compiler.compile(map);
  const [key, value] = [compiler.name('key'), compiler.name('value')];
  return [
    ...code.setup,
    action(`range ${key}, ${value} := ${pipeline(code.operand)}`),
    action(`$_ := set ${name} ${key} ${value}`),
    action('end'),
  ];
}

function branches(
  { condition, then: yes, else: no }: Kind<'if'>,
  write: (branch: Residual) => readonly string[],
  compiler: Compiler,
): readonly string[] {
  const test = compiler.compile(condition);
  const start = action(`if ${pipeline(test.operand)}`);
  return [...test.setup, start, ...write(yes), action('else'), ...write(no), action('end')];
}

/** Actions that add an entry to a map, unless its value is null. */
function setEntry(map: string, entry: Residual, compiler: Compiler): readonly string[] {
  const key = compiler.compile(partOf(entry, 'mapKey'));
  const residual = partOf(entry, 'mapValue');
  const value = compiler.compile(residual);
  const set = action(`$_ := set ${map} ${key.operand} ${value.operand}`);
  const setup = [...key.setup, ...value.setup];
  if (!canBeNull(residual)) return [...setup, set];
  return [...setup, action(`if not (kindIs "invalid" ${value.operand})`), set, action('end')];
}
