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

/** What Nx and Nx Console show below the options. */
const examples: Readonly<Record<string, readonly (readonly [command: string, use: string])[]>> = {
  render: [['nx run chart-web:render', 'Evaluate one chart']],
  make: [
    ['nx run chart:make', 'Make all charts for this machine'],
    ['nx run chart:make -c production', 'Make an environment'],
    ['nx run chart-web:make', 'Make one chart'],
  ],
  dependencies: [
    ['nx run chart:dependencies', 'Fetch what chart.dhall asks for, and write Chart.lock'],
    ['nx run chart:dependencies --update', 'Take the newest versions that the ranges allow'],
  ],
  lint: [['nx run chart:lint -c production', 'Check the charts of an environment']],
  verify: [['nx run chart:verify -c production', 'Check the deploy tree of an environment']],
  env: [
    ['nx run chart:env -c production', 'List the variables of an environment'],
    ['nx run chart:env --write-example', 'Write them into secrets.env.example'],
  ],
  diff: [
    ['nx run chart:diff -c production', 'Show what the next publish would change'],
    ['nx run chart:diff -c production --markdown', 'The same for a merge request'],
  ],
  dev: [['nx run chart:dev', 'Make charts whenever a source is saved']],
  apply: [['nx run chart:apply --dry-run', 'Let the cluster check the charts']],
  doctor: [['nx run chart:doctor -c production', 'Check whether this machine can publish']],
  publish: [
    ['nx run chart:publish -c production --dry-run', 'Show what would be published'],
    ['nx run chart:publish -c production', 'Publish an environment'],
  ],
  rekey: [
    ['nx run chart:rekey -c production --check', 'Report Secrets with old keys'],
    ['nx run chart:rekey -c production --publish', 'Bring published Secrets to the newest keys'],
  ],
};

/** Nx does not show it in the help, and Nx Console shows it last. */
const internal = { hidden: true, 'x-priority': 'internal' };

function schemaOf(command: AnyCommand): Json {
  const isRender = command.name() === 'render';
  // Nx hashes what a render is given, so it has no option that only changes what is printed
  // with Nx, -c chooses an environment, and the project an umbrella
  const left = new Set(['--environment', '--umbrella', ...(isRender ? ['--quiet'] : [])]);
  const own = command.options.filter(({ long = '' }) => !left.has(long));
  const shown = new Set(own.map((option) => option.attributeName()));
  return {
    $schema: 'https://json-schema.org/schema',
    $id: `dhallmark-${command.name()}`,
    version: 2,
    title: sentence(command.description()).slice(0, -1),
    description: sentence(command.description()),
    examples: examples[command.name()]?.map(([line, use]) => ({ command: line, description: use })),
    type: 'object',
    properties: {
      ...hide(ofNx),
      ...Object.fromEntries(own.map(propertyOf)),
      // each project is for one chart or for all
      ...hide({
        chart: {
          type: 'string',
          description: "The chart's folder, . for the umbrella. All charts where it is left out.",
        },
      }),
      ...Object.fromEntries(
        Object.entries(workspaceOptions)
          .filter(([name]) => name !== '$schema' && name !== 'umbrellas')
          .map(([name, property]) => [
            name,
            {
              ...withKebabCase(name, withoutDefaults(property)),
              // it belongs to nx.json
              ...(shown.has(name) ? {} : internal),
            },
          ]),
      ),
      ...hide(isRender ? { tools } : {}),
    },
    required: ['environment', 'chosen', 'chartsRoot', ...(isRender ? ['chart', 'tools'] : [])],
    // run-many passes the same options to renders and to other targets
    additionalProperties: isRender,
  };
}

function hide(properties: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, { ...property, ...internal }]),
  );
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

// check runs before Nx starts, and generators do the work of dhall-packages and crd
const withoutExecutor = new Set(['check', 'dhall-packages', 'crd']);
const executed = program.commands.filter((command) => !withoutExecutor.has(command.name()));

test.each(executed.map((command) => [command.name(), command] as const))(
  'the schema of %s has the options of the command',
  (name, command) => {
    const file = join(import.meta.dirname, name, 'schema.json');
    const schema = schemaOf(command);
    if (process.env['BLESS'] === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  },
);
