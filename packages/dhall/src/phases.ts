import { checkPhase } from './check-argument.ts';
import { checkInput, checkLimits } from './check-input.ts';
import type { Source, SourcePlace } from './fault.ts';
import { conv } from './eval/conv.ts';
import { type Limits, withBudget } from './eval/budget.ts';
import { quote, quoteAlpha } from './eval/normalize.ts';
import { embed, ImportedValue } from './eval/imported.ts';
import { force } from './eval/lazy.ts';
import type { Lazy } from './eval/value.ts';
import type { Json } from './marshal/json.ts';
import { valueToJson } from './marshal/to-json.ts';
import type { JsonOptions } from './marshal/to-json.ts';
import { renderYaml } from './marshal/yaml.ts';
import type { YamlOptions } from './marshal/yaml.ts';
import { parseExpr } from './parse/parse.ts';
import { inlineImports } from './resolve/inline-imports.ts';
import type { ImportIo } from './resolve/io.ts';
import type { Location } from './imports/location.ts';
import { localLocation } from './imports/location.ts';
import type { ResolveOptions } from './resolve/resolve-options.ts';
import { Resolver } from './resolve/resolver.ts';
import { encodeValue } from './semantic-hash/encode-value.ts';
import { hashValue, hexDigest } from './semantic-hash/semantic-hash.ts';
import type { Sha256 } from './semantic-hash/semantic-hash.ts';
import type { Binding, Expr } from './syntax/expr.ts';
import { check } from './typecheck/typecheck.ts';

/** Text whose syntax is right. */
export interface Parsed {
  readonly phase: 'parsed';
  readonly expr: Expr;
  readonly source: Source;
  /** What relative imports are relative to; undefined for the working directory. */
  readonly location: Location | undefined;
}

/** A program without imports. */
export interface Resolved {
  readonly phase: 'resolved';
  readonly expr: Expr;
  readonly source: Source;
  /** True when it reads the environment: its text must not be shown. */
  readonly secret: boolean;
}

/** A program that is well typed. Checking and evaluation share work, so the value is there too. */
export interface Typed {
  readonly phase: 'typed';
  /** Not evaluated yet, but for what the types needed. */
  readonly value: Lazy;
  readonly type: Lazy;
  readonly secret: boolean;
  /** The limits of later evaluation, unless the call has its own limits. */
  readonly limits: Limits | undefined;
  /** The program, for faults; undefined for what is not from source code. */
  readonly place: SourcePlace | undefined;
}

/** The result of a well-typed program. The value is evaluated only as far as it is used. */
export interface Normalized {
  readonly phase: 'normalized';
  readonly value: Lazy;
  readonly type: Lazy;
  readonly secret: boolean;
  /** As of a Typed program: for parts that are evaluated later. */
  readonly limits: Limits | undefined;
  /** The program, for faults; undefined for what is not from source code. */
  readonly place: SourcePlace | undefined;
}

/** Dhall text, or a path: absolute, or relative to the working directory of the io. */
export type Input =
  | { readonly file: string }
  | { readonly text: string; readonly name?: string; readonly relativeTo?: string };

type TextInput = Exclude<Input, { readonly file: string }>;

/**
 * @throws Fault `parse-…`, `invalid-argument`
 * @example
 * parse({ text: '1 + 1' }).expr.kind; // 'Op'
 */
export function parse(input: TextInput): Parsed {
  checkInput(input);
  const { text, name = '(input)', relativeTo } = input;
  const location = relativeTo === undefined ? undefined : localLocation(relativeTo);
  return { phase: 'parsed', expr: parseExpr(text, name), source: { name, text }, location };
}

/**
 * Replaces the imports of a program. A Resolver shares what it loads among several programs.
 *
 * @throws Fault `import-…`, and every fault in an imported file
 * @example
 * const parsed = parse({ text: './config.dhall', relativeTo: 'main.dhall' });
 * const resolved = await resolve(parsed, { io: nodeIo() });
 */
export async function resolve(parsed: Parsed, how: Resolver | ResolveOptions): Promise<Resolved> {
  checkPhase(parsed, 'parsed');
  const { expr, source, location } = parsed;
  const resolved = await toResolver(how).resolve(expr, source, location);
  const { secret } = resolved;
  return { phase: 'resolved', expr: resolved.expr, source: { ...source, secret }, secret };
}

/**
 * The program with the normal form of each import in its place.
 *
 * @example
 * print(resolvedExpr(resolved));
 */
export function resolvedExpr(resolved: Resolved, limits?: Limits): Expr {
  checkPhase(resolved, 'resolved');
  return withBudget(limits, (budget) => inlineImports(resolved.expr, budget));
}

/**
 * The program with names for others that were evaluated before. Of programs with the same name, the
 * last one is meant. They are neither typed nor evaluated again.
 *
 * @example
 * const x = await evaluateInput({ text: '1' }, how);
 * const known = bindPrograms(await resolve(parse({ text: 'x + 1' }), how), [['x', x]]);
 * print(normalForm(normalize(infer(known)))); // '2'
 */
export function bindPrograms(
  resolved: Resolved,
  programs: Iterable<readonly [name: string, program: Normalized]>,
): Resolved {
  checkPhase(resolved, 'resolved');
  const { expr } = resolved;
  let { secret } = resolved;
  const bindings: Binding[] = [];
  for (const [name, program] of programs) {
    const { value, type, place } = program;
    secret ||= program.secret;
    const known = embed(new ImportedValue(value, type, program.secret, place));
    bindings.push({ name, type: undefined, value: known });
  }
  if (bindings.length === 0) return resolved;
  const own = expr.kind === 'Let' ? expr.bindings : [];
  const body = expr.kind === 'Let' ? expr.body : expr;
  const bound: Expr = { kind: 'Let', bindings: [...bindings, ...own], body };
  return { ...resolved, expr: bound, source: { ...resolved.source, secret }, secret };
}

/**
 * @throws Fault `type-…`
 * @example
 * const typed = infer(await resolve(parse({ text: '[ 1 ]' }), { io: memoryIo({}) }));
 * print(typeOf(typed)); // 'List Natural'
 */
export function infer(resolved: Resolved, limits?: Limits): Typed {
  checkPhase(resolved, 'resolved');
  const { expr, source, secret } = resolved;
  return { phase: 'typed', secret, limits, ...check(expr, { source, secret, limits }) };
}

/**
 * Evaluates the head of the value; its parts are evaluated when they are read.
 *
 * @example
 * const normalized = normalize(infer(resolved));
 * print(normalForm(normalized));
 */
export function normalize(typed: Typed, ownLimits?: Limits): Normalized {
  checkPhase(typed, 'typed');
  const { type, secret, place } = typed;
  const limits = ownLimits ?? typed.limits;
  const head = withBudget(limits, (budget) => force(typed.value, budget), place);
  const value = limits?.origins === true ? typed.value : head;
  return { phase: 'normalized', value, type, secret, limits, place };
}

/**
 * Evaluates a program: parses, resolves, types and normalises. A file is kept in the ImportCache of
 * the options like any import. Without `limits` those of the options, `evaluation`, hold.
 *
 * @throws Fault for every fault in it
 * @example
 * const normalized = await evaluateInput({ file: 'config.dhall' }, { io: nodeIo() });
 */
export async function evaluateInput(
  input: Input,
  how: Resolver | ResolveOptions,
  limits?: Limits,
): Promise<Normalized> {
  checkInput(input);
  checkLimits(limits);
  const resolver = toResolver(how);
  const within = limits ?? resolver.evaluation;
  if ('file' in input && input.file !== undefined) {
    const { value, type, secret, place } = await resolver.load(localLocation(input.file));
    return { phase: 'normalized', value, type, secret, limits: within, place };
  }
  return normalize(infer(await resolve(parse(input as TextInput), resolver), within));
}

/** A Resolver, or a new one for the options. */
export function toResolver(how: Resolver | ResolveOptions): Resolver {
  return how instanceof Resolver ? how : new Resolver(how);
}

/**
 * The β-normal form, with the names that the source gave to bound variables.
 *
 * @example
 * print(normalForm(await evaluateInput({ text: '1 + 1' }, { io: memoryIo({}) }))); // '2'
 */
export function normalForm(normalized: Normalized, limits?: Limits): Expr {
  checkPhase(normalized, 'normalized');
  const { value, place } = normalized;
  return withBudget(limits ?? normalized.limits, (budget) => quote(value, budget), place);
}

/**
 * The αβ-normal form: what is hashed and cached.
 *
 * @example
 * const how = { io: memoryIo({}) };
 * print(alphaNormalForm(await evaluateInput({ text: 'λ(x : Bool) → x' }, how))); // 'λ(_ : Bool) → _'
 */
export function alphaNormalForm(normalized: Normalized, limits?: Limits): Expr {
  checkPhase(normalized, 'normalized');
  const { value, place } = normalized;
  return withBudget(limits ?? normalized.limits, (budget) => quoteAlpha(value, budget), place);
}

/**
 * The type as an expression.
 *
 * @example
 * print(typeOf(await evaluateInput({ text: '1' }, { io: memoryIo({}) }))); // 'Natural'
 */
export function typeOf(typed: Typed | Normalized, limits?: Limits): Expr {
  checkPhase(typed, 'typed', 'normalized');
  const { type, place } = typed;
  return withBudget(limits ?? typed.limits, (budget) => quote(type, budget), place);
}

/**
 * Whether the program is a function, to be applied to something.
 *
 * @example
 * isFunction(await evaluateInput({ text: 'Natural/even' }, { io: memoryIo({}) })); // true
 */
export function isFunction(program: Typed | Normalized): boolean {
  checkPhase(program, 'typed', 'normalized');
  const { type, limits, place } = program;
  return withBudget(limits, (budget) => force(type, budget), place).kind === 'Pi';
}

/**
 * Whether two programs have judgmentally equal types.
 *
 * @example
 * const how = { io: memoryIo({}) };
 * const [one, two] = [await evaluateInput({ text: '1' }, how), await evaluateInput({ text: '2' }, how)];
 * haveSameType(one, two); // true
 */
export function haveSameType(a: Typed | Normalized, b: Typed | Normalized): boolean {
  checkPhase(a, 'typed', 'normalized');
  checkPhase(b, 'typed', 'normalized');
  return withBudget(a.limits, (budget) => conv(a.type, b.type, budget), a.place);
}

/**
 * `sha256:` and 64 hexadecimal digits.
 *
 * @example
 * semanticHash(await evaluateInput({ file: 'package.dhall' }, { io: nodeIo() })); // 'sha256:…'
 */
export function semanticHash(normalized: Normalized, sha256?: Sha256): string {
  checkPhase(normalized, 'normalized');
  const { value, limits, place } = normalized;
  return withBudget(limits, (budget) => hashValue(value, budget, sha256), place);
}

/**
 * Writes the program into the semantic cache under its hash, unless it reads the environment.
 *
 * @returns whether it was passed to the cache
 * @example
 * cacheNormalized(normalized, nodeIo()); // true
 */
export function cacheNormalized(normalized: Normalized, io: ImportIo): boolean {
  checkPhase(normalized, 'normalized');
  if (normalized.secret || io.cacheWrite === undefined) return false;
  const { value, limits, place } = normalized;
  const bytes = withBudget(limits, (budget) => encodeValue(value, budget), place);
  io.cacheWrite(hexDigest(bytes, io.sha256), bytes);
  return true;
}

/**
 * @throws Fault `json-unsupported` for functions, types and the like
 * @example
 * const normalized = await evaluateInput({ text: '{ port = 8080 }' }, { io: memoryIo({}) });
 * renderJson(toJson(normalized), { compact: true }); // '{"port":8080}\n'
 */
export function toJson(normalized: Normalized, options?: JsonOptions, limits?: Limits): Json {
  checkPhase(normalized, 'normalized');
  const { value, secret, place } = normalized;
  const within = limits ?? normalized.limits;
  return withBudget(within, (budget) => valueToJson(value, budget, options, secret), place);
}

/**
 * YAML text, as dhall-to-yaml lays it out. Throws as `toJson`.
 *
 * @example
 * toYaml(await evaluateInput({ text: '{ port = 8080 }' }, { io: memoryIo({}) })); // 'port: 8080\n'
 */
export function toYaml(
  normalized: Normalized,
  options: JsonOptions & YamlOptions = {},
  limits?: Limits,
): string {
  const json = toJson(normalized, { specialDoubles: 'keep', ...options }, limits);
  return renderYaml(json, options);
}
