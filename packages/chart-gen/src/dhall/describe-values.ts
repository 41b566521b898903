import { isFault } from '@dhallmark/fault';
import { parseModule, type Binding, type Expr, type Module } from '@dhallmark/dhall';
import { pathOf } from './import-graph.ts';
import { readComment, readCommentBefore, readHeader } from './read-comment.ts';

/** What comments say about a part of a value. */
export interface Described {
  /** Undefined where no comment is about it. */
  readonly text: string | undefined;
  /** A field of a record, or an alternative of a union. */
  readonly field: (name: string) => Described;
  /** An item of a list. */
  readonly item: () => Described;
}

/**
 * Finds the comments about fields in the source of a file and of what it imports by path: in record
 * literals, in types, and at the variables that they refer to. Nothing is evaluated, and only what is
 * asked for is looked at. Imports with a hash are not followed, because a render does not depend on the
 * comments of their files.
 *
 * @param readFile the content of a file of the workspace; undefined where it is absent
 * @example
 * describeValues('charts/values.dhall', session.readText).field('replicas').text
 */
export function describeValues(
  file: string,
  readFile: (file: string) => string | undefined,
): Described {
  const reader = new CommentReader(readFile);
  const parts = reader.load(file);
  const header = parts[0] && readHeader(parts[0].module);
  return reader.describe(parts, header);
}

/** An expression of a file, or what a dotted label means: `a.b = 1` is a record with the field b. */
interface Part {
  readonly file: string;
  readonly module: Module;
  readonly expr: Expr;
  readonly scope: Scope | undefined;
  /** Labels that still have to be selected to arrive at `expr`. */
  readonly labels?: readonly string[] | undefined;
  /** What a comment beside the last of these labels says. */
  readonly comment?: string | undefined;
}

/** A variable: of `let`, or of a function that is applied. */
interface Scope {
  readonly name: string;
  readonly parts: readonly Part[];
  /** What a comment in front of it says. */
  readonly comment: () => string | undefined;
  readonly above: Scope | undefined;
}

interface Entry {
  readonly part: Part;
  readonly comment: string | undefined;
}

/** Steps after which a search gives up: functions that are applied again and again. */
const MOST_STEPS = 20_000;
/** Expressions inside of each other. */
const DEEPEST = 300;

class CommentReader {
  readonly #readFile: (file: string) => string | undefined;
  readonly #loaded = new Map<string, readonly Part[]>();
  #steps = 0;

  constructor(readFile: (file: string) => string | undefined) {
    this.#readFile = readFile;
  }

  load(file: string): readonly Part[] {
    const known = this.#loaded.get(file);
    if (known !== undefined) return known;
    const text = this.#readFile(file);
    const module = text === undefined ? undefined : tryParse(text, file);
    const parts = module ? [{ file, module, expr: module.expr, scope: undefined }] : [];
    this.#loaded.set(file, parts);
    return parts;
  }

  describe(parts: readonly Part[], text: string | undefined): Described {
    let heads: readonly Part[] | undefined;
    return {
      text,
      field: (name) => {
        heads ??= parts.flatMap((part) => this.#heads(part));
        const entries = heads.flatMap((head) => entriesOf(head, name));
        const inner = entries.map(({ part }) => part);
        const own = entries.find(({ comment }) => comment !== undefined)?.comment;
        return this.describe(inner, own ?? this.#fallback(inner));
      },
      item: () => this.describe(this.#items(parts), undefined),
    };
  }

  /** What the variables and files say that a field has as its value or type. */
  #fallback(parts: readonly Part[], depth = 0): string | undefined {
    for (const part of parts) {
      const text = depth > DEEPEST ? undefined : this.#commentOf(part, depth);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  #commentOf(part: Part, depth: number): string | undefined {
    const { expr, labels } = part;
    const inner = (...all: readonly Expr[]): string | undefined =>
      this.#fallback(
        all.map((each) => ({ ...part, expr: each })),
        depth + 1,
      );
    if (labels !== undefined) return undefined;
    switch (expr.kind) {
      case 'Var':
        return this.#commentOfVariable(part, expr, depth);
      case 'Annot':
        return inner(expr.expr, expr.type);
      case 'App':
        return isOptional(expr.fn) ? inner(expr.arg) : undefined;
      case 'Field': {
        const entries = this.#entries([{ ...part, expr: expr.record }], expr.label);
        return entries.find(({ comment }) => comment !== undefined)?.comment;
      }
      case 'Import': {
        const [imported] = this.#imported(part);
        return imported && readHeader(imported.module);
      }
      default:
        return undefined;
    }
  }

  #commentOfVariable(
    { scope }: Part,
    { name, index }: Extract<Expr, { kind: 'Var' }>,
    depth: number,
  ): string | undefined {
    const found = findVariable(scope, name, index);
    return found && (found.comment() ?? this.#fallback(found.parts, depth + 1));
  }

  #entries(parts: readonly Part[], name: string): readonly Entry[] {
    return parts.flatMap((part) => this.#heads(part)).flatMap((head) => entriesOf(head, name));
  }

  #items(parts: readonly Part[]): readonly Part[] {
    return parts
      .flatMap((part) => this.#heads(part))
      .flatMap((head) => {
        const { expr } = head;
        if (head.labels !== undefined) return [];
        if (expr.kind === 'List')
          return expr.items.slice(0, 1).map((each) => ({ ...head, expr: each }));
        if (expr.kind === 'EmptyList') return this.#items([{ ...head, expr: expr.type }]);
        return expr.kind === 'App' ? [{ ...head, expr: expr.arg }] : [];
      });
  }

  #imported({ file, expr }: Part): readonly Part[] {
    if (expr.kind !== 'Import' || expr.mode !== 'code' || expr.hash !== undefined) return [];
    const path = pathOf(file, expr);
    return path === undefined ? [] : this.load(path);
  }

  /** The records, types, lists and functions that an expression can be; values before their types. */
  #heads(part: Part, depth = 0): readonly Part[] {
    this.#steps += 1;
    if (this.#steps > MOST_STEPS || depth > DEEPEST) return [];
    if (part.labels !== undefined) return [part];
    const { expr } = part;
    const inner = (...all: readonly Expr[]): readonly Part[] =>
      all.flatMap((each) => this.#heads({ ...part, expr: each }, depth + 1));
    switch (expr.kind) {
      case 'Record':
      case 'RecordType':
      case 'UnionType':
      case 'List':
      case 'EmptyList':
      case 'Lambda':
        return [part];
      case 'Let':
        return this.#heads(
          { ...part, expr: expr.body, scope: bindAll(part, expr.bindings) },
          depth + 1,
        );
      case 'Var': {
        const { parts = [] } = findVariable(part.scope, expr.name, expr.index) ?? {};
        return parts.flatMap((each) => this.#heads(each, depth + 1));
      }
      case 'Annot':
        return inner(expr.expr, expr.type);
      case 'If':
        return inner(expr.then, expr.else);
      case 'Op':
        return searched.has(expr.op) ? inner(expr.right, expr.left) : [];
      case 'With':
      case 'Project':
      case 'ProjectType':
        return inner(expr.record);
      case 'Some':
        return inner(expr.value);
      case 'Completion': {
        const schema = [{ ...part, expr: expr.schema }];
        const declared = ['default', 'Type'].flatMap((name) => this.#entries(schema, name));
        return [
          ...inner(expr.record),
          ...declared.flatMap((each) => this.#heads(each.part, depth + 1)),
        ];
      }
      case 'Field': {
        // a constructor makes values of its union
        const unions = inner(expr.record).filter((each) => each.expr.kind === 'UnionType');
        if (unions.length > 0) return unions;
        const selected = this.#entries([{ ...part, expr: expr.record }], expr.label);
        return selected.flatMap((each) => this.#heads(each.part, depth + 1));
      }
      case 'App':
        return this.#applied(part, expr, depth);
      case 'Import':
        return this.#imported(part).flatMap((each) => this.#heads(each, depth + 1));
      default:
        return [];
    }
  }

  #applied(
    part: Part,
    { fn, arg }: Extract<Expr, { kind: 'App' }>,
    depth: number,
  ): readonly Part[] {
    if (isOptional(fn)) return this.#heads({ ...part, expr: arg }, depth + 1);
    if (fn.kind === 'Builtin') return fn.name === 'List' ? [part] : [];
    const argument = { ...part, expr: arg };
    return this.#heads({ ...part, expr: fn }, depth + 1).flatMap((head) => {
      if (head.expr.kind === 'UnionType') return [head];
      if (head.expr.kind !== 'Lambda') return [];
      const { name, type, body } = head.expr;
      const parts = [argument, { ...head, expr: type }];
      const scope = { name, parts, comment: () => undefined, above: head.scope };
      return this.#heads({ ...head, expr: body, scope }, depth + 1);
    });
  }
}

/** Operators whose result has the fields of both sides. */
const searched: ReadonlySet<string> = new Set(['⫽', '∧', '⩓', '?', '#']);

function isOptional(fn: Expr): boolean {
  return fn.kind === 'Builtin' && (fn.name === 'Optional' || fn.name === 'None');
}

/** A file that another alternative replaces may be broken. */
function tryParse(text: string, file: string): Module | undefined {
  try {
    return parseModule(text, file);
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

function bindAll(part: Part, bindings: readonly Binding[]): Scope | undefined {
  let { scope } = part;
  for (const binding of bindings) {
    const { name, type, value } = binding;
    const parts = [value, ...(type ? [type] : [])].map((expr) => ({ ...part, expr, scope }));
    scope = { name, parts, comment: () => commentOfBinding(part.module, binding), above: scope };
  }
  return scope;
}

/** The comment before the first binding of a file is about the file. */
function commentOfBinding(module: Module, binding: Binding): string | undefined {
  const name = module.names.get(binding)?.start ?? 0;
  const start = binding.span?.start ?? 0;
  const afterLet = readCommentBefore(module, name);
  if (afterLet !== undefined || start === module.expr.span?.start) return afterLet;
  return readCommentBefore(module, start);
}

function findVariable(scope: Scope | undefined, name: string, index: number): Scope | undefined {
  let rest = index;
  for (let at = scope; at !== undefined; at = at.above) {
    if (at.name !== name) continue;
    if (rest === 0) return at;
    rest -= 1;
  }
  return undefined;
}

function entriesOf(head: Part, name: string): readonly Entry[] {
  const { module, expr, labels } = head;
  if (labels !== undefined) {
    const [first, ...rest] = labels;
    if (first !== name) return [];
    return [
      rest.length === 0
        ? toEntry({ ...head, labels: undefined }, head.comment)
        : toEntry({ ...head, labels: rest }),
    ];
  }
  return (module.entries.get(expr) ?? []).flatMap((entry) => {
    const [first, ...rest] = entry.labels;
    const [span] = entry.spans;
    if (first !== name || span === undefined) return [];
    const value = entry.value ?? ({ kind: 'Var', name, index: 0 } as const);
    const outer = entry.value && (module.parentheses.get(entry.value) ?? entry.value.span);
    const comment = readComment(module, span.start, outer?.end ?? span.end);
    const part = { ...head, expr: value };
    return [
      rest.length === 0 ? toEntry(part, comment) : toEntry({ ...part, labels: rest, comment }),
    ];
  });
}

function toEntry(part: Part, comment?: string): Entry {
  return { part, comment };
}
