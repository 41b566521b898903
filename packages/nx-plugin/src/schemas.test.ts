import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { combineOptionsForGenerator } from 'nx/src/utils/params';
import { expect, test } from 'vitest';

// What Nx and Nx Console show of every executor and generator.

interface Property {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly hidden?: boolean;
  readonly aliases?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
  readonly 'x-priority'?: string;
  readonly enum?: readonly string[];
  readonly 'x-dropdown'?: string;
  readonly 'x-prompt'?: string | Prompt;
}
/** A prompt with a label for each value, which Nx Console shows, too. */
interface Prompt {
  readonly message: string;
  readonly items: readonly { readonly value: string; readonly label: string }[];
}
interface Schema {
  readonly title: string;
  readonly description?: string;
  readonly examples?: readonly { readonly command: string; readonly description: string }[];
  readonly properties: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}
interface Entry {
  readonly schema: string;
  readonly description: string;
  readonly aliases?: readonly string[];
}

const folder = join(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { executors } = read('executors.json') as { readonly executors: Record<string, Entry> };
const { generators } = read('generators.json') as { readonly generators: Record<string, Entry> };

const entriesOf = (kind: string, entries: Readonly<Record<string, Entry>>) =>
  Object.entries(entries).map(
    ([name, entry]) => [`${kind} ${name}`, entry, read(entry.schema) as Schema] as const,
  );
const all = [...entriesOf('executor', executors), ...entriesOf('generator', generators)];

function propertiesBelow(
  properties: Readonly<Record<string, Property>>,
  path = '',
): readonly (readonly [string, Property])[] {
  return Object.entries(properties).flatMap(([name, property]) => [
    [`${path}${name}`, property] as const,
    ...propertiesBelow(property.properties ?? {}, `${path}${name}.`),
  ]);
}

test.each(all)('%s describes itself and every option, at every depth', (_, entry, schema) => {
  expect(entry.description).toMatch(/^[A-Z].*[^.]$/s);
  expect(schema.title).toMatch(/^[A-Z].*[^.]$/s);
  // the help of Nx starts with it
  expect(schema.description).toMatch(/^[A-Z].*\.$/s);
  const found = propertiesBelow(schema.properties);
  // a whole sentence that does not only repeat the name
  const wrong = found.filter(([, { description = '' }]) => !/^[A-Z].{8,}[.)]$/s.test(description));
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test.each(all)('%s has examples with options that it takes', (name, _, schema) => {
  const { examples = [], properties } = schema;
  expect(examples.length).toBeGreaterThan(0);
  const known = new Set(
    Object.entries(properties).flatMap(([option, { aliases = [], hidden = false }]) =>
      hidden ? [] : [option, ...aliases],
    ),
  );
  // those of Nx itself
  for (const own of name.startsWith('generator') ? ['dry-run'] : ['c']) known.add(own);
  const [kind = '', own = ''] = name.split(' ');
  for (const { command, description } of examples) {
    expect(command).toMatch(
      kind === 'generator'
        ? new RegExp(`^nx g @dhallmark/nx:${own}\\b`)
        : new RegExp(`^nx run chart(-[a-z]+)?:${own}\\b`),
    );
    expect(description).toMatch(/^[A-Z]/);
    const given = [...command.matchAll(/ --?([a-zA-Z][\w-]*)/g)].map(([, option]) => option);
    expect(given.filter((option) => !known.has(option ?? ''))).toEqual([]);
  }
});

test.each(entriesOf('generator', generators))(
  '%s has examples whose operands Nx accepts',
  async (name, _, schema) => {
    for (const { command } of schema.examples ?? []) {
      const [operands = ''] = command.replace(/^nx g \S+ ?/, '').split(/ ?--/);
      const given = { _: operands === '' ? [] : operands.split(' ') };
      // the options that follow are compared with the schema above
      const lenient = { ...schema, required: [] } as unknown as Parameters<
        typeof combineOptionsForGenerator
      >[5];
      const none = { version: 2, projects: {} };
      const options = (await combineOptionsForGenerator(
        given,
        '@dhallmark/nx',
        name,
        none,
        {},
        lenient,
        false,
        null,
        '',
        false,
      )) as { readonly _?: unknown };
      expect(options._).toBeUndefined();
    }
  },
);

test.each(all)('%s puts what it hides last in Nx Console', (_, __, { properties }) => {
  const hidden = Object.values(properties).filter((property) => property.hidden === true);
  expect(hidden.filter((property) => property['x-priority'] !== 'internal')).toEqual([]);
});

test.each(entriesOf('executor', executors))(
  '%s hides what the plugin sets, and nothing else',
  (_, __, { properties }) => {
    const hidden = Object.keys(properties).filter((option) => properties[option]?.hidden === true);
    const internal = ['environment', 'chosen', 'chart', 'chartsRoot', 'deployRepository'];
    expect(hidden).toEqual(expect.arrayContaining(internal));
    for (const shown of ['json', 'quiet', 'markdown', 'newAgeKey']) {
      expect(hidden).not.toContain(shown);
    }
  },
);

test.each(entriesOf('generator', generators))(
  '%s asks for what it needs, and refuses options that do not exist',
  (_, __, { properties, required = [], additionalProperties }) => {
    expect(additionalProperties).toBe(false);
    const silent = required.filter((option) => properties[option]?.['x-prompt'] === undefined);
    expect(silent).toEqual([]);
  },
);

// Nx Console shows options that are required or important, and the others below "Show more".
test.each(entriesOf('generator', generators))(
  '%s shows what it asks for first in Nx Console',
  (_, __, { properties, required = [] }) => {
    const asked = Object.entries(properties).filter(([, each]) => each['x-prompt'] !== undefined);
    const below = asked.filter(
      ([name, each]) => !required.includes(name) && each['x-priority'] !== 'important',
    );
    expect(below.map(([name]) => name)).toEqual([]);
  },
);

test.each(entriesOf('generator', generators))(
  '%s has a label for every value that it offers, and offers projects as umbrellas',
  (_, __, { properties }) => {
    const lists = Object.values(properties).flatMap(({ enum: values, 'x-prompt': prompt }) =>
      prompt === undefined || typeof prompt === 'string' ? [] : [{ values, items: prompt.items }],
    );
    const labelled = lists.map(({ items }) => items.map(({ value }) => value));
    expect(labelled).toEqual(lists.map(({ values }) => values));
    const labels = lists.flatMap(({ items }) => items.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
    const umbrella = properties['umbrella'] ?? { 'x-dropdown': 'projects' };
    expect(umbrella['x-dropdown']).toBe('projects');
  },
);

test('no two generators have a name in common', () => {
  const names = Object.entries(generators).flatMap(([name, { aliases = [] }]) => [
    name,
    ...aliases,
  ]);
  expect(new Set(names).size).toBe(names.length);
});
