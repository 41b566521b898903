import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyCommand, Option } from '@dhallmark/command-line';
import { createProgram, formerFlags } from 'dhallmark/program';
import { expect, test } from 'vitest';

// The options of executors are those of the program's commands. `npm run bless` in this package
// writes their schemas after a change there.

type Json = Readonly<Record<string, unknown>>;

const program = createProgram('0.0.0', {
  env: {},
  output: { print: () => {}, say: () => {}, color: false, errorColor: false, root: '/' },
  setExitStatus: () => {},
});

/** Options of the plugin in nx.json, which the inferred targets pass on. */
const workspaceOptions = (
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../dhallmark/options.schema.json'), 'utf8'),
  ) as { readonly properties: Readonly<Record<string, Json>> }
).properties;

const ofNx: Readonly<Record<string, Json>> = {
  environment: {
    type: 'string',
    description: 'The environment. Set by the configurations: choose one with -c.',
  },
  chosen: {
    type: 'boolean',
    description: 'Set by the configurations: whether an environment was chosen.',
  },
};

const tools = { type: 'string', description: "What renders, with its versions, for Nx's hash." };

function schemaOf(command: AnyCommand): Json {
  const isRender = command.name() === 'render';
  const own = command.options.filter(({ long }) => long !== '--environment');
  return {
    $schema: 'https://json-schema.org/schema',
    $id: `dhallmark-${command.name()}`,
    version: 2,
    title: sentence(command.description()).slice(0, -1),
    type: 'object',
    properties: {
      ...ofNx,
      ...Object.fromEntries(own.map(propertyOf)),
      chart: {
        type: 'string',
        description: "The chart's folder, . for the umbrella. All charts where it is left out.",
      },
      ...Object.fromEntries(
        Object.entries(workspaceOptions)
          .filter(([name]) => name !== '$schema')
          .map(([name, property]) => [name, withKebabCase(name, withoutDefaults(property))]),
      ),
      ...(isRender ? { tools } : {}),
    },
    required: ['environment', 'chosen', 'chartsRoot', ...(isRender ? ['chart', 'tools'] : [])],
    // a render is passed what is given to the targets that depend on it
    additionalProperties: isRender,
  };
}

function propertyOf(option: Option): readonly [string, Json] {
  const name = option.attributeName();
  const type = option.isBoolean() ? 'boolean' : option.parseArg ? 'number' : 'string';
  const former = Object.entries(formerFlags).flatMap(([flag, present]) =>
    present === option.long ? [flag.slice(2)] : [],
  );
  const value: unknown = option.defaultValue ?? (type === 'boolean' ? false : undefined);
  return [
    name,
    withKebabCase(
      name,
      {
        type: option.argChoices === undefined ? type : 'string',
        ...(option.argChoices === undefined ? {} : { enum: option.argChoices }),
        ...(value === undefined ? {} : { default: value }),
        description: sentence(option.description),
      },
      former,
    ),
  ];
}

/** The plugin has filled them in; Nx must not do it again. */
function withoutDefaults(property: Json): Json {
  const text = JSON.stringify(property, (key, value: unknown) =>
    key === 'default' ? undefined : value,
  );
  return JSON.parse(text) as Json;
}

/** Nx converts kebab-case on the command line only. */
function withKebabCase(name: string, property: Json, former: readonly string[] = []): Json {
  const kebab = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const aliases = [...(kebab === name ? [] : [kebab]), ...former];
  return aliases.length === 0 ? property : { ...property, aliases };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// check runs before Nx starts
const executed = program.commands.filter((command) => command.name() !== 'check');

test.each(executed.map((command) => [command.name(), command] as const))(
  'the schema of %s has the options of the command',
  (name, command) => {
    const file = join(import.meta.dirname, name, 'schema.json');
    const schema = schemaOf(command);
    if (process.env['BLESS'] === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  },
);
