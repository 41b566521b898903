import { type AnyCommand, Command, Option, usageFault } from '@dhallmark/command-line';
import { renderDeclaration, renderTypeScript, typeOf } from '@dhallmark/dhall';
import type { Normalized, TypeScriptOptions } from '@dhallmark/dhall';

import { evaluateText, readText } from '../cli/evaluate-input.ts';
import type { InputText } from '../cli/evaluate-input.ts';
import {
  asciiOption,
  charsetOf,
  fileOption,
  noCacheOption,
  offlineOption,
  unicodeOption,
} from '../cli/options.ts';
import { printDhall } from '../cli/print-dhall.ts';
import type { Edge } from '../cli/process-edge.ts';
import { readDocument } from '../docs/read-document.ts';

const typeScriptOption = new Option(
  '--typescript',
  'print the TypeScript type of what `load` of @dhallmark/dhall returns',
).conflicts(['unicode', 'ascii']);

const declarationOption = new Option(
  '--declaration',
  'with --typescript: print what config.d.dhall.ts has to hold for config.dhall',
);

const nameOption = new Option(
  '--name <name>',
  'with --typescript: the name of the type (default: Config)',
);

const unionsOption = new Option(
  '--unions <form>',
  'with --typescript: plain or tagged, as the option of `load`',
).choices(['plain', 'tagged'] as const);

const integersOption = new Option(
  '--integers <type>',
  'with --typescript: either, number or bigint, as the option of `load`',
).choices(['either', 'number', 'bigint'] as const);

const preserveNullOption = new Option(
  '--preserve-null',
  'with --typescript: fields that are null are kept, as with `nulls` of `load`',
);

export function createTypeCommand(edge: Edge) {
  return new Command('type')
    .description('infer the type of an expression')
    .addOption(fileOption)
    .option('--quiet', 'do not print the type')
    .addOption(typeScriptOption)
    .addOption(declarationOption)
    .addOption(nameOption)
    .addOption(unionsOption)
    .addOption(integersOption)
    .addOption(preserveNullOption)
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async ({ file, quiet, cache, offline, unicode, ascii, ...typeScript }, command) => {
      requireTypeScript(typeScript, command);
      const input = readText(file, edge);
      const program = await evaluateText(input, { cache, offline }, edge);
      const text =
        typeScript.typescript === true
          ? typeScriptOf(program, input, typeScript)
          : printDhall(typeOf(program), charsetOf({ unicode, ascii }), input.text);
      if (quiet !== true) edge.write(text);
    });
}

interface TypeScriptFlags extends Pick<TypeScriptOptions, 'name' | 'unions' | 'integers'> {
  readonly typescript?: true | undefined;
  readonly declaration?: true | undefined;
  readonly preserveNull?: true | undefined;
}

function requireTypeScript(flags: TypeScriptFlags, command: AnyCommand): void {
  const { typescript, declaration, name, unions, integers, preserveNull } = flags;
  const others = [declaration, name, unions, integers, preserveNull];
  if (typescript === true || others.every((value) => value === undefined)) return;
  throw usageFault('the options of TypeScript types need --typescript', command);
}

/** A declaration is for the plugins of bundlers, whose integers are numbers. */
function typeScriptOf(program: Normalized, input: InputText, flags: TypeScriptFlags): string {
  const { declaration, name, unions, integers, preserveNull } = flags;
  const nulls: TypeScriptOptions['nulls'] = preserveNull === true ? 'preserve' : 'omit';
  const options = { name, unions, nulls, ...readComments(input) };
  if (declaration !== true) return renderTypeScript(program, { ...options, integers });
  return renderDeclaration(program, { ...options, integers: integers ?? 'number' });
}

/** The documentation comments of the file and of its members, as `dhall-docs` shows them. */
function readComments({ text }: InputText): Pick<TypeScriptOptions, 'description' | 'comments'> {
  const bytes = Buffer.from(text);
  const options = { charset: 'unicode', failsTooDeep: false } as const;
  const document = readDocument({ path: 'input.dhall', bytes }, options, () => undefined);
  if (document?.kind !== 'dhall') return {};
  const described = document.members.filter(({ markdown }) => markdown !== '');
  const comments = new Map(described.map(({ name, markdown }) => [name, markdown]));
  return { description: document.markdown, comments };
}
