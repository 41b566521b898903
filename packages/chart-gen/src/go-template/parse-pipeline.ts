import type { Token, TokenKind } from './lex-template.ts';
import { TemplateError } from './template-error.ts';
import { templateFunctions } from './template-functions.ts';
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
export function parsePipeline(reader: TokenReader, scope: Scope, place: PipelinePlace): void {
  for (const { kind, text, offset } of parseDeclarations(reader, place)) {
    if (kind === 'declare') scope.variables.push(text);
    else if (!scope.variables.includes(text)) throw undefinedVariable(text, offset);
  }
  const commands: Token[] = [];
  for (;;) {
    const token = reader.peekWord();
    if (token.kind === place.end) {
      reader.next();
      checkCommands(commands, token, place);
      return;
    }
    if (!OPERANDS.has(token.kind)) throw unexpected(token, place.name);
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

/** One command: an operand with arguments. Returns its first token. */
function parseCommand(reader: TokenReader, scope: Scope, isPiped: boolean): Token {
  const first = reader.peekWord();
  const operands: Token[] = [];
  for (;;) {
    const token = reader.peekWord();
    if (OPERANDS.has(token.kind)) {
      operands.push(token);
      parseOperand(reader, scope);
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
  if (operands.length === 0) throw new TemplateError('a command is empty', first.offset);
  recordInclude(operands, scope, isPiped);
  return first;
}

/** `include` takes a name and a value; the value may come from the pipeline. */
function recordInclude(operands: readonly Token[], { references }: Scope, isPiped: boolean): void {
  const [called, name] = operands;
  if (called?.kind !== 'identifier' || called.text !== 'include') return;
  const given = operands.length - 1 + (isPiped ? 1 : 0);
  if (given !== 2) {
    throw new TemplateError(
      'include needs a name and a value, such as include "name" .',
      called.offset,
    );
  }
  if (name?.kind === 'string') references.push({ name: unquote(name.text), offset: name.offset });
}

function parseOperand(reader: TokenReader, scope: Scope): void {
  const token = reader.next();
  if (token.kind === 'identifier' && !templateFunctions.has(token.text)) {
    throw new TemplateError(`there is no function ${token.text}`, token.offset);
  }
  if (token.kind === 'variable' && !scope.variables.includes(token.text)) {
    throw undefinedVariable(token.text, token.offset);
  }
  if (token.kind === 'leftParen') {
    parsePipeline(reader, scope, { name: 'parentheses', end: 'rightParen' });
  }
  if (reader.peek().kind !== 'field') return;
  if (VALUES.has(token.kind)) {
    throw new TemplateError(`a field may not follow ${token.text}`, reader.peek().offset);
  }
  while (reader.peek().kind === 'field') reader.next();
}

function undefinedVariable(name: string, offset: number): TemplateError {
  return new TemplateError(`the variable ${name} is not defined here`, offset);
}
