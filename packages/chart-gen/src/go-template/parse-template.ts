import { lexTemplate, type Token } from './lex-template.ts';
import { parsePipeline, type Scope } from './parse-pipeline.ts';
import type { BranchStatement, RangeStatement, Statement } from './syntax-tree.ts';
import { TemplateError } from './template-error.ts';
import type { TemplateReference } from './template-reference.ts';
import { TokenReader, unexpected } from './token-reader.ts';
import { trimText } from './trim-text.ts';
import { unquote } from './unquote.ts';

/** What is known about a template that Go accepts. Offsets are in UTF-16 code units. */
export interface ParsedTemplate {
  /** The templates that it defines. */
  readonly definitions: readonly TemplateReference[];
  /** Those that `template` and `include` name literally. */
  readonly references: readonly TemplateReference[];
  /** Calls that Go parses, but that fail whenever they are executed. */
  readonly faults: readonly TemplateError[];
  /** What it writes itself. */
  readonly statements: readonly Statement[];
  /** What its definitions write; of two of one name, the one with content. */
  readonly bodies: ReadonlyMap<string, readonly Statement[]>;
}

interface Parser {
  readonly source: string;
  readonly reader: TokenReader;
  readonly definitions: TemplateReference[];
  readonly references: TemplateReference[];
  readonly faults: TemplateError[];
  /** The names of definitions with content. */
  readonly filled: Set<string>;
  readonly bodies: Map<string, readonly Statement[]>;
}

/** Where a list of actions ended, and what is in it. */
interface ListEnd {
  readonly kind: 'end' | 'else';
  readonly offset: number;
}

/** A list of actions with its end. */
interface List extends ListEnd {
  readonly statements: readonly Statement[];
}

/**
 * Parses a Go template with Helm's functions as `text/template` does. Throws TemplateError.
 *
 * @example
 * parseTemplate('{{ include "labels" . }}').references // [{ name: 'labels', offset: 3 }]
 */
export function parseTemplate(source: string): ParsedTemplate {
  const parser: Parser = {
    source,
    reader: new TokenReader(lexTemplate(source)),
    definitions: [],
    references: [],
    faults: [],
    filled: new Set(),
    bodies: new Map(),
  };
  const scope = newScope(parser);
  const statements: Statement[] = [];
  while (parser.reader.peek().kind !== 'end') {
    const stop = parseItem(parser, scope, statements, true);
    if (stop !== undefined)
      throw new TemplateError(`{{ ${stop.kind} }} closes nothing`, stop.offset);
  }
  const { definitions, references, faults, bodies } = parser;
  return { definitions, references, faults, statements, bodies };
}

/** A definition sees no variable of what is around it. */
function newScope({ references, faults }: Parser): Scope {
  return { variables: ['$'], rangeDepth: 0, references, faults };
}

/** The actions up to the `end` or `else` that closes the action at `opened`. */
function parseList(parser: Parser, scope: Scope, opened: Token): List {
  const name = opened.text;
  const statements: Statement[] = [];
  while (parser.reader.peek().kind !== 'end') {
    const stop = parseItem(parser, scope, statements, false);
    if (stop !== undefined) return { ...stop, statements };
  }
  throw new TemplateError(`{{ ${name} }} has no {{ end }}`, opened.offset);
}

/** One text or action, added to the list; returns where it is the `end` or `else` of a list. */
function parseItem(
  parser: Parser,
  scope: Scope,
  list: Statement[],
  isTop: boolean,
): ListEnd | undefined {
  const { reader } = parser;
  const token = reader.next();
  if (token.kind === 'text') {
    list.push({ kind: 'text', ...trimText(parser.source, token) });
    return undefined;
  }
  const first = reader.peekWord();
  const { offset } = token;
  if (first.kind !== 'keyword') {
    const pipeline = parsePipeline(reader, scope, { name: 'an action', end: 'close' });
    list.push({ kind: 'action', pipeline, offset });
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
      list.push(parseControl(parser, scope, first, offset));
      return undefined;
    case 'break':
    case 'continue':
      parseJump(reader, scope, first);
      list.push({ kind: first.text, offset });
      return undefined;
    case 'template':
      list.push(parseCall(parser, scope, offset));
      return undefined;
    case 'block':
      list.push(parseBlock(parser, scope, first, offset));
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

function parseControl(
  parser: Parser,
  scope: Scope,
  keyword: Token,
  offset: number,
): BranchStatement | RangeStatement {
  const { reader } = parser;
  const kind = keyword.text as 'if' | 'with' | 'range';
  const isRange = kind === 'range';
  const visible = scope.variables.length;
  const pipeline = parsePipeline(reader, scope, { name: kind, end: 'close', isRange });
  const depth = scope.rangeDepth + (isRange ? 1 : 0);
  const body = parseList(parser, withDepth(scope, depth), keyword);
  const otherwise = body.kind === 'else' ? parseOtherwise(parser, scope, keyword) : [];
  scope.variables.length = visible;
  return { kind, pipeline, body: body.statements, otherwise, offset };
}

/** What is after an `else`. One `end` closes a whole chain of them. */
function parseOtherwise(parser: Parser, scope: Scope, keyword: Token): readonly Statement[] {
  const { reader } = parser;
  const next = reader.peek();
  if (next.kind === 'keyword') {
    reader.next();
    if (next.text !== keyword.text) throw unexpected(next, `{{ else }} of ${keyword.text}`);
    return [parseControl(parser, scope, next, next.offset)];
  }
  const list = parseList(parser, scope, keyword);
  if (list.kind === 'else') {
    throw new TemplateError(`{{ ${keyword.text} }} has a second {{ else }}`, list.offset);
  }
  return list.statements;
}

function withDepth(scope: Scope, rangeDepth: number): Scope {
  return { ...scope, rangeDepth };
}

function parseJump(reader: TokenReader, { rangeDepth }: Scope, { text, offset }: Token): void {
  reader.expect(['close'], `{{ ${text} }}`);
  if (rangeDepth === 0) throw new TemplateError(`{{ ${text} }} is outside of a range`, offset);
}

function parseCall({ reader, references }: Parser, scope: Scope, offset: number): Statement {
  const token = reader.expect(['string'], '{{ template }}');
  const reference = nameOf(token);
  references.push(reference);
  const { name } = reference;
  if (reader.peekWord().kind === 'close') {
    reader.next();
    return { kind: 'template', name, pipeline: undefined, offset };
  }
  const pipeline = parsePipeline(reader, scope, { name: 'template', end: 'close' });
  return { kind: 'template', name, pipeline, offset };
}

function parseBlock(parser: Parser, scope: Scope, keyword: Token, offset: number): Statement {
  const { reader } = parser;
  const reference = nameOf(reader.expect(['string'], '{{ block }}'));
  const pipeline = parsePipeline(reader, scope, { name: 'block', end: 'close' });
  defineBody(parser, keyword, reference);
  return { kind: 'template', name: reference.name, pipeline, offset };
}

function parseDefinition(parser: Parser, keyword: Token): void {
  const { reader } = parser;
  const name = nameOf(reader.expect(['string'], '{{ define }}'));
  reader.expect(['close'], '{{ define }}');
  defineBody(parser, keyword, name);
}

function defineBody(parser: Parser, keyword: Token, name: TemplateReference): void {
  parser.definitions.push(name);
  const isEmpty = isEmptyBody(parser.reader);
  if (!isEmpty) {
    if (parser.filled.has(name.name)) {
      throw new TemplateError(`the template ${name.name} is defined twice`, name.offset);
    }
    parser.filled.add(name.name);
  }
  const body = parseList(parser, newScope(parser), keyword);
  if (body.kind === 'else') throw new TemplateError('{{ else }} closes nothing', body.offset);
  if (!isEmpty || !parser.bodies.has(name.name)) parser.bodies.set(name.name, body.statements);
}

/** Go lets a template with content replace one without, and the other way round. */
function isEmptyBody(reader: TokenReader): boolean {
  let blanks = 0;
  for (; reader.peek().kind === 'text' && reader.peek().text.trim() === ''; blanks += 1) {
    reader.next();
  }
  const { kind, text } = reader.peekSecond();
  const isEmpty = reader.peek().kind === 'open' && kind === 'keyword' && text === 'end';
  for (; blanks > 0; blanks -= 1) reader.back();
  return isEmpty;
}

function nameOf({ text, offset }: Token): TemplateReference {
  return { name: unquote(text), offset };
}
