import { isIP, isIPv4 } from 'node:net';
import { ONE, parseQuantity } from '@dhallmark/kubernetes-rules/quantity';
import { RE2JS } from 're2js';
import {
  celFunc,
  celList,
  celMethod,
  CelScalar,
  isCelList,
  listType,
  mapType,
  type CelFunc,
  type CelList,
  type CelMap,
  type CelValue,
} from '@bufbuild/cel';
import { checkFormat } from '../formats.ts';
import { spend } from './cel-budget.ts';

const { BOOL, DYN, INT, STRING } = CelScalar;
const LIST = listType(DYN);
const MAP = mapType(DYN, DYN);

/** Functions of CEL that make lists or strings, counting how large these get. */
const counted: readonly CelFunc[] = [
  celFunc('_+_', [LIST, LIST], LIST, (left, right) => {
    spend(1 + right.size + (left.size >> 4));
    return celList([...left, ...right]);
  }),
  celFunc('_+_', [STRING, STRING], STRING, (left, right) => {
    spend(1 + ((left.length + right.length) >> 4));
    return left + right;
  }),
  celMethod('split', STRING, [STRING], LIST, function (separator) {
    spend(this.length);
    return celList(separator === '' ? Array.from(this) : this.split(separator));
  }),
  celMethod('replace', STRING, [STRING, STRING], STRING, function (old, by) {
    spend(this.length + (old === '' ? this.length : this.split(old).length - 1) * by.length);
    return this.replaceAll(old, () => by);
  }),
];

const patterns = new Map<string, RE2JS>();

/** Expressions of rules are few. */
function compilePattern(text: string): RE2JS {
  const known = patterns.get(text) ?? RE2JS.compile(text);
  patterns.set(text, known);
  return known;
}

function findAll(text: string, pattern: string, most: number): readonly string[] {
  spend(text.length);
  const matcher = compilePattern(pattern).matcher(text);
  const found: string[] = [];
  while (found.length < most && matcher.find()) found.push(matcher.group() ?? '');
  return found;
}

const regex: readonly CelFunc[] = [
  celMethod('matches', STRING, [STRING], BOOL, function (pattern) {
    spend(this.length);
    return compilePattern(pattern).matcher(this).find();
  }),
  celFunc('matches', [STRING, STRING], BOOL, (text, pattern) => {
    spend(text.length);
    return compilePattern(pattern).matcher(text).find();
  }),
  celMethod('find', STRING, [STRING], STRING, function (pattern) {
    return findAll(this, pattern, 1)[0] ?? '';
  }),
  celMethod('findAll', STRING, [STRING], LIST, function (pattern) {
    return celList(findAll(this, pattern, Infinity));
  }),
  celMethod('findAll', STRING, [STRING, INT], LIST, function (pattern, most) {
    return celList(findAll(this, pattern, most < 0n ? Infinity : Number(most)));
  }),
];

function itemsOf(list: CelList): readonly CelValue[] {
  spend(list.size);
  return [...list];
}

/** Numbers and strings as a list can have them, which all are of one type. */
function compare(a: CelValue, b: CelValue): number {
  const [left, right] = [a, b] as unknown as readonly [number, number];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isSame(a: CelValue, b: CelValue): boolean {
  if (isCelList(a) || isCelList(b) || typeof a === 'object' || typeof b === 'object') {
    throw new TypeError('no matching overload for items that are not scalars');
  }
  return a === b || (typeof a !== typeof b && Number(a) === Number(b));
}

function extreme(list: CelList, sign: number): CelValue {
  const items = itemsOf(list);
  const [first] = items;
  if (first === undefined) throw new Error('min or max of an empty list');
  return items.reduce((best, item) => (compare(item, best) * sign > 0 ? item : best), first);
}

function sum(list: CelList): CelValue {
  const items = itemsOf(list);
  if (items.every((item) => typeof item === 'bigint')) {
    return items.reduce((all, item) => all + item, 0n);
  }
  if (items.every((item) => typeof item === 'number')) {
    return items.reduce((all, item) => all + item, 0);
  }
  throw new TypeError('no matching overload for sum');
}

const lists: readonly CelFunc[] = [
  celMethod('isSorted', LIST, [], BOOL, function () {
    const items = itemsOf(this);
    return items.every((item, at) => at === 0 || compare(items[at - 1] ?? null, item) <= 0);
  }),
  celMethod('sum', LIST, [], DYN, function () {
    return sum(this);
  }),
  celMethod('min', LIST, [], DYN, function () {
    return extreme(this, -1);
  }),
  celMethod('max', LIST, [], DYN, function () {
    return extreme(this, 1);
  }),
  celMethod('indexOf', LIST, [DYN], INT, function (item) {
    return BigInt(itemsOf(this).findIndex((each) => isSame(each, item)));
  }),
  celMethod('lastIndexOf', LIST, [DYN], INT, function (item) {
    return BigInt(itemsOf(this).findLastIndex((each) => isSame(each, item)));
  }),
];

function includes(list: CelList, item: CelValue): boolean {
  return itemsOf(list).some((each) => isSame(each, item));
}

const sets: readonly CelFunc[] = [
  celFunc('sets.contains', [LIST, LIST], BOOL, (all, some) =>
    itemsOf(some).every((item) => includes(all, item)),
  ),
  celFunc('sets.intersects', [LIST, LIST], BOOL, (a, b) =>
    itemsOf(a).some((item) => includes(b, item)),
  ),
  celFunc(
    'sets.equivalent',
    [LIST, LIST],
    BOOL,
    (a, b) =>
      itemsOf(a).every((item) => includes(b, item)) &&
      itemsOf(b).every((item) => includes(a, item)),
  ),
];

/** A value of a type that CEL does not have, by its fields. */
type Fields = Readonly<Record<string, string>>;

function toMap(fields: Fields): Map<string, string> {
  return new Map(Object.entries(fields));
}

function textOf(map: CelMap, name: string): string {
  const text = map.get(name);
  if (typeof text !== 'string') throw new TypeError('no matching overload for a map');
  return text;
}

function parseUrl(text: string): Fields {
  if (!checkFormat('uri', text)) throw new Error('not a URL');
  const [, scheme = '', authority, path = '', query = ''] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?(.*))?$/s.exec(text) ?? [];
  const host = (authority ?? '').replace(/^.*@/, '');
  const [, hostname = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(host) ?? [];
  return { scheme, host, hostname: hostname.replaceAll(/[[\]]/g, ''), port, path, query };
}

const partOfUrl = (name: string, part: string): CelFunc =>
  celMethod(name, MAP, [], STRING, function () {
    return textOf(this, part);
  });

const urls: readonly CelFunc[] = [
  celFunc('isURL', [STRING], BOOL, (text) => checkFormat('uri', text)),
  celFunc('url', [STRING], MAP, (text) => toMap(parseUrl(text))),
  partOfUrl('getScheme', 'scheme'),
  partOfUrl('getHost', 'host'),
  partOfUrl('getHostname', 'hostname'),
  partOfUrl('getPort', 'port'),
  partOfUrl('getEscapedPath', 'path'),
];

/** The API server takes no zones and no addresses of version 4 within version 6. */
function isAddress(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%') && !/^::ffff:.*\./i.test(text);
}

const addresses: readonly CelFunc[] = [
  celFunc('isIP', [STRING], BOOL, isAddress),
  celFunc('ip', [STRING], MAP, (address) => {
    if (!isAddress(address)) throw new Error('not an address');
    return toMap({ address });
  }),
  celMethod('family', MAP, [], INT, function () {
    return isIPv4(textOf(this, 'address')) ? 4n : 6n;
  }),
  celFunc('isCIDR', [STRING], BOOL, (text) => checkFormat('cidr', text)),
];

function amountOf(map: CelMap): bigint {
  return BigInt(textOf(map, 'amount'));
}

function quantityOf(amount: bigint): Map<string, string> {
  return toMap({ amount: String(amount) });
}

const quantities: readonly CelFunc[] = [
  celFunc('isQuantity', [STRING], BOOL, (text) => parseQuantity(text) !== undefined),
  celFunc('quantity', [STRING], MAP, (text) => {
    const amount = parseQuantity(text);
    if (amount === undefined) throw new Error('not a quantity');
    return quantityOf(amount);
  }),
  celMethod('isGreaterThan', MAP, [MAP], BOOL, function (other) {
    return amountOf(this) > amountOf(other);
  }),
  celMethod('isLessThan', MAP, [MAP], BOOL, function (other) {
    return amountOf(this) < amountOf(other);
  }),
  celMethod('compareTo', MAP, [MAP], INT, function (other) {
    return BigInt(compare(amountOf(this), amountOf(other)));
  }),
  celMethod('isInteger', MAP, [], BOOL, function () {
    return amountOf(this) % ONE === 0n;
  }),
  celMethod('asInteger', MAP, [], INT, function () {
    if (amountOf(this) % ONE !== 0n) throw new Error('not an integer');
    return amountOf(this) / ONE;
  }),
  celMethod('sign', MAP, [], INT, function () {
    return BigInt(compare(amountOf(this), 0n));
  }),
  celMethod('add', MAP, [MAP], MAP, function (other) {
    return quantityOf(amountOf(this) + amountOf(other));
  }),
  celMethod('add', MAP, [INT], MAP, function (other) {
    return quantityOf(amountOf(this) + other * ONE);
  }),
  celMethod('sub', MAP, [MAP], MAP, function (other) {
    return quantityOf(amountOf(this) - amountOf(other));
  }),
  celMethod('sub', MAP, [INT], MAP, function (other) {
    return quantityOf(amountOf(this) - other * ONE);
  }),
];

/** The functions that kube-apiserver adds to CEL, as far as definitions of known projects use them. */
export const serverFunctions: readonly CelFunc[] = [
  ...counted,
  ...regex,
  ...lists,
  ...sets,
  ...urls,
  ...addresses,
  ...quantities,
];
