import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledCode } from '../../../../tools/testing/compiled-code.ts';

const bin = join(import.meta.dirname, '../../bin');
let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-stack-'));
  env = { ...compiledCode, PATH: process.env['PATH'] ?? '', HOME: folder };
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(program: string, args: readonly string[], input = '') {
  const command = [join(bin, `${program}.cjs`), ...args];
  const result = spawnSync(process.execPath, command, {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return { out: result.stdout, err: result.stderr, code: result.status };
}

const nest = (levels: number, open: string, inner: string, close: string): string =>
  open.repeat(levels) + inner + close.repeat(levels);

/** A fold over a state: a thousand of its steps are too many for the usual stack. */
const foldState = (
  steps: number,
  end = '.value',
) => `let State = Natural -> { value : Natural, state : Natural }
in (Natural/fold ${steps} State
  (\\(m : State) -> \\(s : Natural) -> let r = m s in { value = r.value + 1, state = r.state + 2 })
  (\\(s : Natural) -> { value = 0, state = s }) 5)${end}`;

describe('where the stack is exhausted, a program runs again on a larger one', () => {
  it('and evaluates 100,000 levels', () => {
    const levels = 100_000;
    const list = nest(levels, '[', '1', ']');
    const result = run('dhall-to-json', ['--compact'], list);
    expect({ ...result, out: result.out === `${list}\n` }).toEqual({ out: true, err: '', code: 0 });
  });

  it.skipIf(process.platform === 'win32')('reads pipes once', () => {
    expect(run('dhall', [], foldState(2000))).toEqual({ out: '2000\n', err: '', code: 0 });
    writeFileSync(join(folder, 'a.dhall'), foldState(2000));
    writeFileSync(join(folder, 'b.dhall'), '/dev/stdin + 1');
    const piped = `cat a.dhall | '${process.execPath}' '${join(bin, 'dhall-to-yaml.cjs')}' --file`;
    for (const [file, out] of [
      ['/dev/stdin', '2000\n'],
      ['b.dhall', '2001\n'],
    ] as const) {
      const result = spawnSync('sh', ['-c', `${piped} ${file}`], { cwd: folder, env });
      expect([result.stdout.toString(), result.stderr.toString()]).toEqual([out, '']);
    }
  });

  it('evaluates Church numerals as dhall-haskell does', () => {
    const church = `let Nat = forall (N : Type) -> (N -> N) -> N -> N
let two = \\(N : Type) -> \\(s : N -> N) -> \\(z : N) -> s (s z)
let times = \\(a : Nat) -> \\(b : Nat) -> \\(N : Type) -> \\(s : N -> N) -> a N (b N s)
let n4 = times two two let n16 = times n4 n4 let n256 = times n16 n16 let n4096 = times n256 n16
in  n4096 Natural (\\(x : Natural) -> x + 1) 0`;
    expect(run('dhall', [], church).out).toBe('4096\n');
  });

  it('leaves branches unevaluated that no closure takes', () => {
    const branches = `let step = \\(s : Natural -> Natural) -> \\(n : Natural) ->
      merge { A = s n, B = s (n + 1) } (if Natural/isZero n then < A | B >.A else < A | B >.B)
    in  Natural/fold 10000 (Natural -> Natural) step (\\(n : Natural) -> n) 1`;
    expect(run('dhall', [], branches)).toEqual({ out: '10001\n', err: '', code: 0 });
  });

  it('ends with the status and the errors of the second run', () => {
    const typed = run(
      'dhall',
      ['type'],
      `{ a = ${foldState(2000)}, b = ${nest(3000, '(', '1 + True', ')')} }`,
    );
    expect(typed.err).toMatch(/^error\[type-operand\]/u);
    expect(typed.code).toBe(1);
    const deep = nest(3000, '[', '1', ']');
    expect(run('dhall', ['diff', deep, deep])).toEqual({ out: '…\n', err: '', code: 0 });
    expect(run('dhall', ['diff', deep, `[${deep}]`]).code).toBe(1);
    const limited = run('dhall', ['--max-steps', '30000'], foldState(20_000));
    expect(limited.err).toMatch(/^error\[limit-steps\]/u);
  });

  it('encodes and decodes', () => {
    const deep = nest(1500, '[', '1', ']');
    const json = run('dhall', ['encode', '--json'], deep).out;
    expect(run('dhall', ['decode', '--json', '--quiet'], json)).toEqual({
      out: '',
      err: '',
      code: 0,
    });
  });

  it('writes each file as if there had been one run', () => {
    writeFileSync(join(folder, 'a.dhall'), '{a=1}');
    writeFileSync(join(folder, 'b.dhall'), nest(3000, '[', ' 1 ', ']'));
    writeFileSync(join(folder, 'c.dhall'), '{b=1}');
    const result = run('dhall', ['format', 'a.dhall', 'b.dhall', 'c.dhall']);
    expect(result).toEqual({ out: '', err: '', code: 0 });
    expect(readFileSync(join(folder, 'a.dhall'), 'utf8')).toBe('{ a = 1 }\n');
    expect(readFileSync(join(folder, 'c.dhall'), 'utf8')).toBe('{ b = 1 }\n');
    const formatted = statSync(join(folder, 'b.dhall')).mtimeMs;
    expect(run('dhall', ['format', '--check', 'b.dhall']).code).toBe(0);
    expect(statSync(join(folder, 'b.dhall')).mtimeMs).toBe(formatted);
  });

  it.each([
    ['0', 'which is 0 MiB'],
    ['1', 'which is 1 MiB'],
    ['999999999', 'which is 999999999 MiB'],
  ])('--stack-memory %s does not suffice', (size, hint) => {
    const result = run('dhall', ['--stack-memory', size], foldState(20_000));
    expect(result.err).toMatch(/^error\[too-deep\]/u);
    expect(result.err).toContain(hint);
    expect(result.err).toContain('--stack-memory');
    expect(result.err.match(/^error/gmu)).toHaveLength(1);
    expect(result).toMatchObject({ out: '', code: 1 });
  });

  it('a REPL goes on there with its names', () => {
    const lines = [
      ':let x = 1',
      `:let a = x let b = ${foldState(2000).replaceAll('\n', ' ')} let c = ${nest(1000, '[', '1', ']')}`,
      'b + x',
      'it + a',
      'absent',
      ':save saved = c',
      ':type it',
    ];
    const { out, err } = run('dhall', ['repl'], `${lines.join('\n')}\n`);
    expect(err).toBe('');
    expect(out).toContain('a : Natural\n\n\nb : Natural\n\n\n  c\n: List');
    expect(out.match(/^a : Natural$/gmu)).toHaveLength(1);
    expect(out).toMatch(
      /\n2001\n\n⊢ \n2002\n\n⊢ error\[type-unbound-variable\][^]*saved[^]*\nNatural\n/u,
    );
    expect(readFileSync(join(folder, 'saved'), 'utf8').replaceAll(/\s/gu, '')).toBe(
      nest(1000, '[', '1', ']'),
    );
  });

  it('a REPL without it reports what is too deep, and goes on', () => {
    const input = `${foldState(20_000).replaceAll('\n', ' ')}\n1 + 1\n`;
    const { out } = run('dhall', ['repl', '--stack-memory', '0'], input);
    expect(out).toMatch(/error\[too-deep\][^]*⊢ \n2\n/u);
  });

  it.skipIf(process.platform === 'win32')('is ended by Ctrl+C', async () => {
    const forever = foldState(
      2000,
      `.value + Natural/fold 1000000000000 Natural (\\(x : Natural) -> x + 1) 0`,
    );
    const child = spawn(process.execPath, [join(bin, 'dhall.cjs'), '--max-steps', 'none'], {
      cwd: folder,
      env,
    });
    child.stdin.end(forever);
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    child.kill('SIGINT');
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGINT');
  });
});
