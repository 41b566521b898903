import type { Token, TokenKind } from './lex-template.ts';
import { readConstant } from './read-constant.ts';
import { TemplateError } from './template-error.ts';
import { templateFunctions } from './template-functions.ts';
import type { Command, Operand, Pipeline } from './syntax-tree.ts';
import type { TemplateReference } from './template-reference.ts';
import { unexpected, type TokenReader } from './token-reader.ts';
import { unquote } from './unquote.ts';

/** What an action may refer to. */
export interface Scope {
  /** With `$`; declarations add to them. */
  readonly variables: string[];
  readonly rangeDepth: number;
  /** `include` with a literal name adds to them. */
  readonly references: TemplateReference[];
  /** Calls of `include` that fail whenever they are executed are added to them. */
  readonly faults: TemplateError[];
}

/** Where a pipeline is. */
export interface PipelinePlace {
  /** For messages. */
  readonly name: string;
  readonly end: 'close' | 'rightParen';
  /** `range` takes two variables. */
  readonly isRange?: boolean;
}

/** What may begin an operand. */
const OPERANDS = new Set<TokenKind>([
  'constant',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'string',
  'variable',
  'leftParen',
]);
/** What cannot be called, so it cannot take the value of a pipeline. */
const VALUES = new Set<TokenKind>(['constant', 'dot', 'nil', 'number', 'string']);

/**
 * A pipeline, up to its end, which is taken. Throws TemplateError.
 *
 * @example
 * parsePipeline(reader, scope, { name: 'if', end: 'close' });
 */
export function parsePipeline(reader: TokenReader, scope: Scope, place: PipelinePlace): Pipeline {
  const { offset } = reader.peekWord();
  const declared = parseDeclarations(reader, place);
  for (const variable of declared) {
    if (variable.kind === 'declare') scope.variables.push(variable.text);
    else if (!scope.variables.includes(variable.text)) {
      throw undefinedVariable(variable.text, variable.offset);
    }
  }
  const firsts: Token[] = [];
  const commands: Command[] = [];
  for (;;) {
    const token = reader.peekWord();
    if (token.kind === place.end) {
      reader.next();
      checkCommands(firsts, token, place);
      const variables = declared.map(({ text }) => text);
      return { variables, isAssignment: declared[0]?.kind === 'assign', commands, offset };
    }
    if (!OPERANDS.has(token.kind)) throw unexpected(token, place.name);
    firsts.push(token);
    commands.push(parseCommand(reader, scope, commands.length > 0));
  }
}

interface Declared {
  readonly kind: 'declare' | 'assign';
  readonly text: string;
  readonly offset: number;
}

function parseDeclarations(reader: TokenReader, place: PipelinePlace): readonly Declared[] {
  const names: Token[] = [];
  for (;;) {
    const variable = reader.peekWord();
    if (variable.kind !== 'variable') {
      if (names.length === 0) return [];
      throw unexpected(variable, place.name);
    }
    const after = reader.peekSecond();
    if (after.kind === 'comma') {
      if (place.isRange !== true || names.length > 0) {
        throw new TemplateError(`${place.name} declares too many variables`, after.offset);
      }
      names.push(reader.nextWord());
      reader.nextWord();
      // `range $a, }}` is left to the pipeline
      continue;
    }
    if (after.kind !== 'declare' && after.kind !== 'assign') {
      if (names.length === 0) return [];
      throw unexpected(after, place.name);
    }
    names.push(reader.nextWord());
    const { kind } = reader.nextWord();
    return names.map(({ text, offset }) => ({ kind: kind as Declared['kind'], text, offset }));
  }
}

function checkCommands(commands: readonly Token[], end: Token, { name }: PipelinePlace): void {
  if (commands.length === 0) throw new TemplateError(`there is no value in ${name}`, end.offset);
  for (const command of commands.slice(1)) {
    if (VALUES.has(command.kind)) {
      throw new TemplateError(`${command.text} after | is not a function`, command.offset);
    }
  }
}

/** One command: an operand with arguments. */
function parseCommand(reader: TokenReader, scope: Scope, isPiped: boolean): Command {
  const start = reader.peekWord();
  const tokens: Token[] = [];
  const operands: Operand[] = [];
  for (;;) {
    const token = reader.peekWord();
    if (OPERANDS.has(token.kind)) {
      tokens.push(token);
      operands.push(parseOperand(reader, scope));
    }
    const next = reader.next();
    if (next.kind === 'space') continue;
    if (next.kind === 'close' || next.kind === 'rightParen') {
      reader.back();
      break;
    }
    if (next.kind !== 'pipe') throw unexpected(next, 'an operand');
    break;
  }
  const [first, ...rest] = operands;
  if (first === undefined) throw new TemplateError('a command is empty', start.offset);
  recordInclude(tokens, scope, isPiped);
  return { first, rest };
}

/** `include` takes a name and a value; the value may come from the pipeline. */
function recordInclude(operands: readonly Token[], scope: Scope, isPiped: boolean): void {
  const [called, name] = operands;
  if (called?.kind !== 'identifier' || called.text !== 'include') return;
  const given = operands.length - 1 + (isPiped ? 1 : 0);
  if (given !== 2) {
    const message = 'include needs a name and a value, such as include "name" .';
    scope.faults.push(new TemplateError(message, called.offset));
    return;
  }
  if (name?.kind !== 'string') return;
  scope.references.push({ name: unquote(name.text), offset: name.offset });
}

function parseOperand(reader: TokenReader, scope: Scope): Operand {
  const token = reader.next();
  const operand = parseTerm(reader, scope, token);
  if (reader.peek().kind !== 'field') return operand;
  if (VALUES.has(token.kind)) {
    throw new TemplateError(`a field may not follow ${token.text}`, reader.peek().offset);
  }
  const fields: string[] = [];
  while (reader.peek().kind === 'field') fields.push(reader.next().text.slice(1));
  if (operand.kind === 'field' || operand.kind === 'variable') {
    return { ...operand, fields: [...operand.fields, ...fields] };
  }
  return { kind: 'chain', operand, fields, offset: token.offset };
}

/** An operand without the fields behind it. */
function parseTerm(reader: TokenReader, scope: Scope, token: Token): Operand {
  const { kind, text, offset } = token;
  switch (kind) {
    case 'identifier':
      if (!templateFunctions.has(text)) {
        throw new TemplateError(`there is no function ${text}`, offset);
      }
      return { kind: 'function', name: text, offset };
    case 'variable':
      if (!scope.variables.includes(text)) throw undefinedVariable(text, offset);
      return { kind: 'variable', name: text, fields: [], offset };
    case 'field':
      return { kind: 'field', fields: [text.slice(1)], offset };
    case 'leftParen': {
      const place = { name: 'parentheses', end: 'rightParen' } as const;
      return { kind: 'pipeline', pipeline: parsePipeline(reader, scope, place), offset };
    }
    case 'dot':
    case 'nil':
      return { kind, offset };
    default: {
      const value = readConstant(token);
      // complex and huge numbers: there is nothing in Helm that takes them
      return value === undefined ? { kind: 'nil', offset } : { kind: 'constant', value, offset };
    }
  }
}

function undefinedVariable(name: string, offset: number): TemplateError {
  return new TemplateError(`the variable ${name} is not defined here`, offset);
}
