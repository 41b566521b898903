import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProcess, type StartedProcess } from './start-process.ts';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'start-process-')));
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(program: string, mayShowErrors = true, stackMemory?: number): StartedProcess {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  return startProcess({
    purpose: 'counts',
    file,
    cwd: folder,
    env: { GREETING: 'hello' },
    permissions: { read: [folder], write: [], network: false, programs: false },
    mayShowErrors,
    stackMemory,
  });
}

async function failureOf(result: Promise<unknown>): Promise<string> {
  const error: unknown = await result.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isFault(error) ? renderFault(error) : String(error);
}

const ECHO = `
for await (const line of process.stdin.setEncoding('utf8')) {
  for (const request of line.trim().split('\\n')) {
    const environment = Object.keys(process.env).join(' ');
    process.stdout.write(JSON.stringify({ value: [JSON.parse(request), environment] }) + '\\n');
  }
}`;

it('answers in order, with no variable but those that it is given', async () => {
  const child = start(ECHO);
  const answers = await Promise.all([child.ask(1), child.ask({ two: 2 })]);
  expect(answers).toEqual([
    [1, 'GREETING'],
    [{ two: 2 }, 'GREETING'],
  ]);
  await child.end();
  expect(await failureOf(child.ask(3))).toContain('its exit status is 0');
});

it('reports how the process ended, and what it printed', async () => {
  const child = start(`console.error('out of luck'); process.exit(4);`);
  const text = await failureOf(child.ask(1));
  expect(text).toContain('The process that counts ended before it answered: its exit status is 4');
  expect(text).toContain('out of luck');
  await child.end();
});

it('does not report what a process with values printed', async () => {
  const child = start(`console.error('canary'); process.exit(4);`, false);
  expect(await failureOf(child.ask(1))).not.toContain('canary');
  await child.end();
});

it('has the same rights on a thread with a large stack, and more depth', async () => {
  const program = `
import { readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
const tried = (work) => { try { work(); return 'done'; } catch (error) { return error.code ?? error.name; } };
const fall = (depth) => depth === 0 ? 0 : 1 + fall(depth - 1);
for await (const line of process.stdin.setEncoding('utf8')) {
  const value = [
    () => readdirSync(${JSON.stringify(folder)}),
    () => readdirSync(${JSON.stringify(import.meta.dirname)}),
    () => writeFileSync(${JSON.stringify(join(folder, 'new'))}, ''),
    () => spawnSync(process.execPath),
    () => new Worker('', { eval: true, execArgv: [] }),
    () => fall(100_000),
  ].map(tried);
  process.stdout.write(JSON.stringify({ value: [...value, Object.keys(process.env)] }) + '\\n');
}`;
  const refused = 'ERR_ACCESS_DENIED';
  const child = start(program, true, 200);
  const answer = ['done', refused, refused, refused, refused, 'done', ['GREETING']];
  expect(await child.ask(1)).toEqual(answer);
  await child.end();
});

it('ends a process that does not keep to the form', async () => {
  const child = start(`process.stdin.resume(); console.log('hello');`);
  expect(await failureOf(child.ask(1))).toContain('it did not answer with JSON');
  await child.end();
});
