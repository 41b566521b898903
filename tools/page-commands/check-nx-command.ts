import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Words } from './split-commands.ts';

const plugin = resolve(import.meta.dirname, '../../packages/nx-plugin');

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly aliases?: readonly string[];
  readonly hidden?: boolean;
  readonly $default?: { readonly index?: number };
}
interface Schema {
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(plugin, path), 'utf8'));

function readSchemas(kind: 'generators' | 'executors'): ReadonlyMap<string, Schema> {
  const entries = (readJson(`${kind}.json`) as Record<string, Record<string, { schema: string }>>)[
    kind
  ];
  return new Map(
    Object.entries(entries ?? {}).map(([name, { schema }]) => [name, readJson(schema) as Schema]),
  );
}

const generators = readSchemas('generators');
const executors = readSchemas('executors');

/** The flags of Nx's own commands that pages use, and whether a value follows. */
const ofNx: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  g: { '--dry-run': false, '--verbose': false },
  run: { '-c': true, '--configuration': true, '--skip-nx-cache': false, '--tui': true },
  list: {},
  show: { '--affected': false, '-t': true, '--with-target': true, '--json': false },
  graph: { '--file': true },
  add: {},
  reset: {},
  migrate: { '--run-migrations': false, '--from': true, '--to': true },
  report: {},
  release: { '--skip-publish': false, '--dry-run': false, '--first-release': false },
};
const ofSeveral = {
  '-p': true,
  '--projects': true,
  '--base': true,
  '--head': true,
  '--exclude': true,
};

/** Targets of the whole umbrella, which a service chart does not have. */
const ofUmbrella = new Set(['apply', 'doctor', 'publish', 'rekey']);

/**
 * What Nx or the plugin would refuse in a command, by the schemas of generators and executors.
 *
 * @param words what follows `nx`
 * @example
 * checkNxCommand(['run', 'chart:lint', '--jason']); // ['lint has no option --jason']
 */
export function checkNxCommand(words: Words): readonly string[] {
  const [command = '', ...rest] = words;
  if (/^[a-z][\w-]*:[a-z]/.test(command)) return checkRun(words);
  if (command === 'g' || command === 'generate') return checkGenerate(rest);
  if (command === 'run') return checkRun(rest);
  if (command === 'affected' || command === 'run-many') return checkSeveral(rest);
  const flags = ofNx[command];
  if (flags === undefined) return [`nx has no command ${command}`];
  return readOptions(rest, { properties: {} }, flags).problems;
}

function checkGenerate([generator = '', ...rest]: Words): readonly string[] {
  const [, name = ''] = /^@dhallmark\/nx:(.+)$/.exec(generator) ?? [];
  const schema = generators.get(name);
  if (schema === undefined) return [`there is no generator ${generator}`];
  const { problems, operands } = readOptions(rest, schema, ofNx['g'] ?? {});
  const places = Object.values(schema.properties).flatMap(({ $default }) => $default?.index ?? []);
  const surplus = operands.slice(places.length).map((word) => `${name} takes no operand ${word}`);
  const inPlace = Object.entries(schema.properties).flatMap(([option, property]) => {
    const value = operands[property.$default?.index ?? -1];
    return value === undefined ? [] : checkValue(name, option, value, property);
  });
  return [...problems, ...surplus, ...inPlace].map((text) => `generator ${text}`);
}

function checkRun([task = '', ...rest]: Words): readonly string[] {
  if (task === '') return [];
  const [project = '', target = ''] = task.split(':');
  const schema = executors.get(target);
  if (schema === undefined) return [`there is no target ${target}`];
  if (project.includes('-') && ofUmbrella.has(target)) return [`${project} has no ${target}`];
  const { problems, operands } = readOptions(rest, schema, ofNx['run'] ?? {});
  return [...problems, ...operands.map((word) => `takes no operand ${word}`)].map(
    (text) => `${target}: ${text}`,
  );
}

/** `nx affected -t render lint -c production` */
function checkSeveral(words: Words): readonly string[] {
  const start = words.findIndex((word) => word === '-t' || word === '--targets');
  if (start === -1) return ['names no target'];
  const after = words.slice(start + 1);
  const end = after.findIndex((word) => word.startsWith('-'));
  const targets = (end === -1 ? after : after.slice(0, end)).flatMap((word) => word.split(','));
  const unknown = targets.filter((target) => !executors.has(target));
  const rest = [...words.slice(0, start), ...(end === -1 ? [] : after.slice(end))];
  const [first = ''] = targets;
  const schema = executors.get(first) ?? { properties: {} };
  const { problems } = readOptions(rest, schema, { ...ofNx['run'], ...ofSeveral });
  return [...problems, ...unknown.map((target) => `there is no target ${target}`)];
}

interface Options {
  readonly problems: readonly string[];
  readonly operands: readonly string[];
}

function readOptions(
  words: Words,
  schema: Schema,
  flags: Readonly<Record<string, boolean>>,
): Options {
  const problems: string[] = [];
  const operands: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, flag = '', value] = /^(--?[a-zA-Z][\w-]*)(?:=([^]*))?$/.exec(word) ?? [];
    const property = findProperty(schema, flag);
    const takesValue = flags[flag] ?? (property !== undefined && property[1].type !== 'boolean');
    if (flag === '') operands.push(word);
    else if (flags[flag] === undefined && property === undefined) {
      problems.push(`has no option ${flag}`);
    } else if (takesValue) {
      const given = value ?? words[(at += 1)];
      if (given === undefined) problems.push(`${flag} needs a value`);
      else if (property !== undefined) problems.push(...checkValue('', flag, given, property[1]));
    } else if (value !== undefined && !/^(true|false)$/.test(value)) {
      problems.push(`${flag} takes no value`);
    }
  }
  return { problems, operands };
}

/** Nx accepts both `--new-age-key` and `--newAgeKey`. */
function findProperty(schema: Schema, flag: string): readonly [string, Property] | undefined {
  const name = flag.replace(/^--?/, '').replaceAll(/-([a-z])/g, (_, c: string) => c.toUpperCase());
  return Object.entries(schema.properties).find(
    ([option, { hidden = false, aliases = [] }]) =>
      !hidden && (option === name || aliases.includes(flag.replace(/^--?/, ''))),
  );
}

/** Names in capitals are to be replaced by the reader. */
function checkValue(
  owner: string,
  option: string,
  value: string,
  { enum: choices, type, pattern }: Property,
): readonly string[] {
  const wrong =
    (choices !== undefined && !choices.includes(value)) ||
    ((type === 'integer' || type === 'number') && !/^\d+$/.test(value)) ||
    (pattern !== undefined && !/^[A-Z]+$/.test(value) && !new RegExp(pattern).test(value));
  return wrong ? [[owner, option, 'cannot be', value].filter(Boolean).join(' ')] : [];
}
