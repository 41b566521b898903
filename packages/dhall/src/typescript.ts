import { isFault } from '@dhallmark/fault';
import {
  checkArgument,
  checkPhase,
  invalid,
  object,
  oneOf,
  string,
  type Rules,
} from './check-argument.ts';
import { type Budget, withBudget } from './eval/budget.ts';
import { force } from './eval/lazy.ts';
import { atExpression } from './fault.ts';
import { docComment, isTypeName } from './javascript/typescript-names.ts';
import { formRules } from './javascript/js-option-rules.ts';
import { jsonName, TypeWriter, type TypeOptions } from './javascript/typescript-type.ts';
import type { Normalized } from './phases.ts';

/**
 * Options of `renderTypeScript` and `renderDeclaration`: those of `load` that change the form of values.
 *
 * @example
 * const options: TypeScriptOptions = { name: 'Settings', integers: 'number' };
 */
export interface TypeScriptOptions extends TypeOptions {
  /** The name of the type. Default `Config`. */
  readonly name?: string | undefined;
  /** What the type means, for its doc comment. */
  readonly description?: string | undefined;
  /** What the fields of the outermost record mean, by label, for their doc comments. */
  readonly comments?: ReadonlyMap<string, string> | undefined;
}

const rules: Rules<keyof TypeScriptOptions> = {
  name: string,
  description: string,
  comments: object,
  ...formRules,
  nulls: oneOf('omit', 'preserve'),
};

/**
 * The TypeScript type of what `load` returns for a program with the same options. For a program that
 * is a type itself, the type of its values.
 *
 * @throws Fault `js-unsupported` as `load`, `invalid-argument` for a name that is not one in TypeScript
 * @example
 * renderTypeScript(program); // 'export type Config = {\n  readonly port: number | bigint;\n};\n'
 */
export function renderTypeScript(program: Normalized, options: TypeScriptOptions = {}): string {
  const { name, type, json, comment } = writeType(program, options);
  return `${json === '' ? '' : `export ${json}\n`}${comment}export type ${name} = ${type};\n`;
}

/**
 * The declaration of a module whose default export is the value of the program: what TypeScript reads
 * for `import config from './config.dhall'` from `config.d.dhall.ts`.
 *
 * @throws Fault as `renderTypeScript`
 * @example
 * renderDeclaration(program, { integers: 'number' });
 */
export function renderDeclaration(program: Normalized, options: TypeScriptOptions = {}): string {
  const { name, type, json, comment } = writeType(program, options);
  const alias = json === '' ? '' : `${json}\n`;
  return `${alias}${comment}export type ${name} = ${type};\n\ndeclare const config: ${name};\nexport default config;\n`;
}

interface WrittenType {
  readonly name: string;
  readonly type: string;
  /** The declaration of the type of JSON values; an empty string where it is not used. */
  readonly json: string;
  /** The doc comment of the type; an empty string for none. */
  readonly comment: string;
}

function writeType(program: Normalized, options: TypeScriptOptions): WrittenType {
  checkPhase(program, 'normalized');
  checkArgument('the options', options, rules);
  const { name = 'Config', description = '', comments, ...shape } = options;
  const comment = description.trim() === '' ? '' : docComment(description);
  if (!isTypeName(name) || name === jsonName) {
    throw invalid(
      '`name` in the options must be the name of a type',
      'Choose a name such as `Config`.',
    );
  }
  const { value, type, limits, place } = program;
  const write = (budget: Budget): WrittenType => {
    const universe = force(type, budget);
    const isType = universe.kind === 'Const' && universe.constant === 'Type';
    const writer = new TypeWriter(shape, budget, comments);
    const text = writer.write(isType ? value : universe);
    return { name, type: text, json: writer.usesJson ? jsonType : '', comment };
  };
  try {
    return withBudget(limits, write, place);
  } catch (error) {
    throw isFault(error) && place !== undefined ? atExpression(error, place) : error;
  }
}

const jsonType = `type ${jsonName} =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly ${jsonName}[]
  | { readonly [key: string]: ${jsonName} };
`;
