import { lexTemplate, type Token } from './lex-template.ts';
import { parsePipeline, type Scope } from './parse-pipeline.ts';
import { TemplateError } from './template-error.ts';
import type { TemplateReference } from './template-reference.ts';
import { TokenReader, unexpected } from './token-reader.ts';
import { unquote } from './unquote.ts';

/** What is known about a template that Go accepts. Offsets are in UTF-16 code units. */
export interface ParsedTemplate {
  /** The templates that it defines. */
  readonly definitions: readonly TemplateReference[];
  /** Those that `template` and `include` name literally. */
  readonly references: readonly TemplateReference[];
}

interface Parser {
  readonly reader: TokenReader;
  readonly definitions: TemplateReference[];
  readonly references: TemplateReference[];
  /** The names of definitions with content. */
  readonly filled: Set<string>;
}

/** Where a list of actions ended. */
interface ListEnd {
  readonly kind: 'end' | 'else';
  readonly offset: number;
}

/**
 * Parses a Go template with Helm's functions as `text/template` does. Throws TemplateError.
 *
 * @example
 * parseTemplate('{{ include "labels" . }}').references // [{ name: 'labels', offset: 3 }]
 */
export function parseTemplate(source: string): ParsedTemplate {
  const parser: Parser = {
    reader: new TokenReader(lexTemplate(source)),
    definitions: [],
    references: [],
    filled: new Set(),
  };
  const scope = newScope(parser);
  for (;;) {
    const token = parser.reader.peek();
    if (token.kind === 'end') break;
    const stop = parseItem(parser, scope, true);
    if (stop !== undefined)
      throw new TemplateError(`{{ ${stop.kind} }} closes nothing`, stop.offset);
  }
  return { definitions: parser.definitions, references: parser.references };
}

/** A definition sees no variable of what is around it. */
function newScope({ references }: Parser): Scope {
  return { variables: ['$'], rangeDepth: 0, references };
}

/** The actions up to the `end` or `else` that closes the action at `opened`. */
function parseList(parser: Parser, scope: Scope, opened: Token): ListEnd {
  const name = opened.text;
  while (parser.reader.peek().kind !== 'end') {
    const stop = parseItem(parser, scope, false);
    if (stop !== undefined) return stop;
  }
  throw new TemplateError(`{{ ${name} }} has no {{ end }}`, opened.offset);
}

/** One text or action; returns where it is the `end` or `else` of a list. */
function parseItem(parser: Parser, scope: Scope, isTop: boolean): ListEnd | undefined {
  const { reader } = parser;
  if (reader.next().kind === 'text') return undefined;
  const first = reader.peekWord();
  if (first.kind !== 'keyword') {
    parsePipeline(reader, scope, { name: 'an action', end: 'close' });
    return undefined;
  }
  reader.next();
  switch (first.text) {
    case 'end':
      reader.expect(['close'], '{{ end }}');
      return { kind: 'end', offset: first.offset };
    case 'else':
      return parseElse(reader, first);
    case 'if':
    case 'with':
    case 'range':
      parseControl(parser, scope, first);
      return undefined;
    case 'break':
    case 'continue':
      parseJump(reader, scope, first);
      return undefined;
    case 'template':
      parseCall(parser, scope);
      return undefined;
    case 'block':
      parseBlock(parser, scope, first);
      return undefined;
    default:
      if (!isTop)
        throw new TemplateError('{{ define }} must not be inside of another action', first.offset);
      parseDefinition(parser, first);
      return undefined;
  }
}

/** `else if` and `else with` stay in front of the reader. */
function parseElse(reader: TokenReader, { offset }: Token): ListEnd {
  const next = reader.peekWord();
  const isChained = next.kind === 'keyword' && (next.text === 'if' || next.text === 'with');
  if (!isChained) reader.expect(['close'], '{{ else }}');
  return { kind: 'else', offset };
}

function parseControl(parser: Parser, scope: Scope, keyword: Token): void {
  const { reader } = parser;
  const isRange = keyword.text === 'range';
  const visible = scope.variables.length;
  parsePipeline(reader, scope, { name: keyword.text, end: 'close', isRange });
  const depth = scope.rangeDepth + (isRange ? 1 : 0);
  let stop = parseList(parser, withDepth(scope, depth), keyword);
  if (stop.kind === 'else') {
    const next = reader.peek();
    if (next.kind === 'keyword') {
      reader.next();
      if (next.text !== keyword.text) throw unexpected(next, `{{ else }} of ${keyword.text}`);
      // one end closes the whole chain
      parseControl(parser, scope, next);
      scope.variables.length = visible;
      return;
    }
    stop = parseList(parser, scope, keyword);
    if (stop.kind === 'else') {
      throw new TemplateError(`{{ ${keyword.text} }} has a second {{ else }}`, stop.offset);
    }
  }
  scope.variables.length = visible;
}

function withDepth(scope: Scope, rangeDepth: number): Scope {
  return { ...scope, rangeDepth };
}

function parseJump(reader: TokenReader, { rangeDepth }: Scope, { text, offset }: Token): void {
  reader.expect(['close'], `{{ ${text} }}`);
  if (rangeDepth === 0) throw new TemplateError(`{{ ${text} }} is outside of a range`, offset);
}

function parseCall({ reader, references }: Parser, scope: Scope): void {
  const token = reader.expect(['string'], '{{ template }}');
  references.push(nameOf(token));
  if (reader.peekWord().kind === 'close') reader.next();
  else parsePipeline(reader, scope, { name: 'template', end: 'close' });
}

function parseBlock(parser: Parser, scope: Scope, keyword: Token): void {
  const { reader } = parser;
  const name = nameOf(reader.expect(['string'], '{{ block }}'));
  parsePipeline(reader, scope, { name: 'block', end: 'close' });
  defineBody(parser, keyword, name);
}

function parseDefinition(parser: Parser, keyword: Token): void {
  const { reader } = parser;
  const name = nameOf(reader.expect(['string'], '{{ define }}'));
  reader.expect(['close'], '{{ define }}');
  defineBody(parser, keyword, name);
}

function defineBody(parser: Parser, keyword: Token, name: TemplateReference): void {
  parser.definitions.push(name);
  if (!isEmptyBody(parser.reader)) {
    if (parser.filled.has(name.name)) {
      throw new TemplateError(`the template ${name.name} is defined twice`, name.offset);
    }
    parser.filled.add(name.name);
  }
  const stop = parseList(parser, newScope(parser), keyword);
  if (stop.kind === 'else') throw new TemplateError('{{ else }} closes nothing', stop.offset);
}

/** Go lets a template with content replace one without, and the other way round. */
function isEmptyBody(reader: TokenReader): boolean {
  while (reader.peek().kind === 'text' && reader.peek().text.trim() === '') reader.next();
  const { kind, text } = reader.peekSecond();
  return reader.peek().kind === 'open' && kind === 'keyword' && text === 'end';
}

function nameOf({ text, offset }: Token): TemplateReference {
  return { name: unquote(text), offset };
}
