import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createTestEdge } from '../testing/run-command.ts';
import { createCompleter } from './repl/complete.ts';
import { LineReader } from './repl/line-reader.ts';
import { runRepl } from './repl/run-repl.ts';
import { Session } from './repl/session.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhall-repl-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options = { charset: 'unicode', explain: false, imports: {} } as const;

/** What a REPL prints for the lines of a pipe, without greeting and farewell. */
async function answers(...lines: readonly string[]): Promise<string> {
  const { edge, written } = createTestEdge();
  const input = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const output = new PassThrough();
  output.on('data', (data) => edge.write(String(data)));
  const terminal = { input, output, isTerminal: false };
  await runRepl(
    { ...edge, cwd: folder },
    options,
    (complete) => new LineReader(terminal, complete),
  );
  const [, middle] =
    /^Welcome to the Dhall REPL![^\n]*\n([^]*)Goodbye\.\n$/u.exec(written().out) ?? [];
  return middle?.replace(/⊢ $/u, '') ?? `unexpected: ${written().out}`;
}

describe('dhall repl', () => {
  it('prints normal forms, and remembers the last one', async () => {
    expect(await answers('1 + 1', '', 'it * 3')).toBe('⊢ \n2\n\n⊢ ⊢ \n6\n\n');
  });

  it('binds names, with and without a type, and hides earlier ones', async () => {
    const lines = [':let x = 1', ':let x : Natural = x + 1', '[ x, x@1 ]', ':clear', 'x'];
    expect(await answers(...lines)).toBe(
      [
        '⊢ \nx : Natural\n\n',
        '⊢ \nx : Natural\n\n',
        '⊢ \n[ 2, 1 ]\n\n⊢ ',
        '⊢ type-unbound-variable: no variable `x` is in scope\n',
      ].join(''),
    );
    expect(await answers(':let x = 1 let y = x', 'y', ':let z = True let w = z + 1', 'z')).toMatch(
      /x : Natural\n\n\ny : Natural\n\n⊢ \n1\n\n⊢ type-operand: .*\n⊢ type-unbound/u,
    );
  });

  it('infers types, hashes and normalises, by abbreviated names too', async () => {
    const hash = 'sha256:27abdeddfe8503496adeb623466caa47da5f63abd2bc6fa19f6cfcb73ecfed70';
    expect(await answers(':type λ(x : Bool) → x', ':t 1', ':hash True', ':n 1 + 1', 'it')).toBe(
      [
        '⊢ \n∀(x : Bool) → Bool\n\n',
        '⊢ \nNatural\n\n',
        `⊢ ${hash}\n`,
        '⊢ \n2\n\n',
        '⊢ type-unbound-variable: no variable `it` is in scope\n',
      ].join(''),
    );
  });

  it('reads several lines as one, to the end of the input', async () => {
    expect(await answers(':paste', ':let f = λ(x : Natural) →', '  x + 1')).toBe(
      '⊢ | | | \nf : ∀(x : Natural) → Natural\n\n',
    );
  });

  it('saves names and expressions, and loads them', async () => {
    const file = join(folder, 'saved');
    const lines = [':let x = 1', ':let `if` = "a\\n\\n:b ${Natural/show x}"', `:save ${file}`];
    expect(await answers(...lines)).toContain(`Context saved to \`${file}\``);
    expect(readFileSync(file, 'utf8')).toBe(":let x = 1\n:let `if` = ''\n  a\n\n  :b 1''\n");
    expect(await answers(`:load ${file}`, '`if` ++ "c"')).toBe(
      `⊢ Loaded \`${file}\`\n\n⊢ \n''\na\n\n:b 1c''\n\n`,
    );
    expect(await answers(`:save ${file} = 1 + 1`)).toBe(`⊢ Expression saved to \`${file}\`\n\n`);
    expect(readFileSync(file, 'utf8')).toBe('2\n');
    expect(await answers(`:load ${file}`)).toContain('repl-command: ');
    expect(await answers(':load', `:load ${folder}/absent`)).toMatch(
      /repl-command: .*\n.*no-file/u,
    );
  });

  it('says what is wrong with a command, and goes on', async () => {
    const lines = [':nonsense', ':', ':let x', ':set --width', ':save = 1', '1 +', '2'];
    const printed = await answers(...lines);
    expect(printed).toContain('repl-command: there is no command :nonsense\n');
    expect(printed.match(/repl-command/gu)).toHaveLength(4);
    expect(printed.endsWith('⊢ \n2\n\n')).toBe(true);
  });

  it('ends at :quit, and lists its commands', async () => {
    expect(await answers('1', ':quit', '2')).toBe('⊢ \n1\n\n');
    expect(await answers(':help')).toContain(':let IDENTIFIER = EXPRESSION\n');
  });

  it('numbers its own files, and explains codes where asked', () => {
    const program = join(import.meta.dirname, '../../bin/dhall.cjs');
    const input = ':let x = 1\n:save\n:save\n:clear\n:load\nx\n:set --explain\n1 + True\n';
    const run = spawnSync(process.execPath, [program, '--ascii', 'repl'], { cwd: folder, input });
    const printed = run.stdout.toString();
    expect(run.status).toBe(0);
    expect(printed).toContain('Loaded `.dhall-repl-1`\n\n|- \n1\n');
    expect(printed).toContain('What to do:');
    expect(readFileSync(join(folder, '.dhall-repl-0'), 'utf8')).toBe(':let x = 1\n');
  });
});

describe('completion', () => {
  it('offers commands, names, fields, alternatives, variables and files', async () => {
    const { edge } = createTestEdge();
    writeFileSync(join(folder, 'one.dhall'), '1');
    const session = new Session(
      { ...edge, cwd: folder, variableNames: () => ['HOME', 'PATH'] },
      options,
    );
    await session.bind('config = { server = { port = 1, host = "a" }, U = < A | B : Text > }');
    const complete = createCompleter(session);
    expect(complete(':he')).toEqual([['help'], 'he']);
    expect(complete('1 + conf')).toEqual([['config'], 'conf']);
    expect(complete('Natural/sh')).toEqual([['Natural/show'], 'Natural/sh']);
    expect(complete('config.server.')[0]).toEqual(['config.server.host', 'config.server.port']);
    expect(complete('[ config.U.')[0]).toEqual(['config.U.A', 'config.U.B']);
    expect(complete('none.')[0]).toEqual([]);
    expect(complete('env:P')).toEqual([['PATH'], 'P']);
    expect(complete(':load o')).toEqual([['one.dhall'], 'o']);
    expect(complete('./on')).toEqual([['./one.dhall'], './on']);
    expect(complete('./absent/x')[0]).toEqual([]);
  });
});

describe('a terminal', () => {
  /** A terminal, and what appears on it. */
  // Node edits no lines in a dumb terminal
  beforeEach(() => void vi.stubEnv('TERM', 'xterm'));
  afterEach(() => void vi.unstubAllEnvs());

  function openTerminal() {
    const input = new PassThrough();
    const output = new PassThrough();
    let shown = '';
    output.on('data', (data) => (shown += String(data)));
    const reader = new LineReader({ input, output, isTerminal: true }, (line) =>
      Promise.resolve([[], line]),
    );
    const type = (text: string) => input.write(text);
    return { reader, type, shown: () => shown };
  }

  it('edits lines, drops one at Ctrl-C, and ends at Ctrl-D', async () => {
    const { reader, type } = openTerminal();
    const first = reader.next('> ');
    type('1 - 1\u001b[D\u001b[D\u0008+\r');
    expect(await first).toEqual({ line: '1 + 1' });
    const dropped = reader.next('> ');
    type('half a line\u0003');
    expect(await dropped).toBe('interrupt');
    const again = reader.next('> ');
    type('\u001b[A\r');
    expect(await again).toEqual({ line: '1 + 1' });
    const end = reader.next('> ');
    type('\u0004');
    expect(await end).toBe('end');
    const history = reader.next('> ');
    type('\u001b[A\r');
    expect(await history).toEqual({ line: '1 + 1' });
    reader.close();
  });

  it('keeps lines that were typed too early', async () => {
    const { reader, type } = openTerminal();
    const first = reader.next('> ');
    type('1\r2\r');
    expect(await first).toEqual({ line: '1' });
    expect(await reader.next('> ')).toEqual({ line: '2' });
    reader.close();
  });

  it('lets Ctrl-C stop evaluation, and waiting', async () => {
    const { reader } = openTerminal();
    const stopped = reader.whileBusy(() => {
      process.nextTick(() => process.emit('SIGINT'));
      return new Promise(() => undefined);
    });
    expect(await stopped).toBe(false);
    expect(await reader.whileBusy(() => Promise.resolve())).toBe(true);
    expect(reader.interruptible(() => 1)).toBe(1);
    const fail = () => Promise.reject(new Error('a defect'));
    await expect(reader.whileBusy(fail)).rejects.toThrow('a defect');
    expect(process.listenerCount('SIGINT')).toBe(0);
    reader.close();
  });
});
