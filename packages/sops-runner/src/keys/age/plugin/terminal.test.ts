/** Questions at a real terminal, which `script` makes; standard input and output are other files. */

import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** Runs code with `terminal`, types each answer once its question is shown, and returns all output. */
function converse(code: string, answers: readonly (readonly [shown: string, typed: string])[]) {
  const module = JSON.stringify(join(import.meta.dirname, 'terminal.ts'));
  const program = `import(${module}).then(async ({ controllingTerminal }) => {
    const terminal = controllingTerminal(process.stderr);
    ${code}
  }).catch((error) => console.error('failed: ' + error.message))`;
  const command = `${JSON.stringify(process.execPath)} -e "$PROGRAM" </dev/null | cat`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    env: { ...process.env, PROGRAM: program },
  });
  const waiting = [...answers];
  return new Promise<string>((resolve) => {
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const [next] = waiting;
      if (next === undefined || !output.includes(next[0])) return;
      waiting.shift();
      child.stdin.write(next[1]);
    });
    child.once('close', () => resolve(output));
    onTestFinished(() => void child.kill());
  });
}

test.skipIf(!hasScript)(
  'shows what is public, hides a secret, and shows escapes as signs',
  async () => {
    const output = await converse(
      `terminal.show('hello\\u001b[2J');
      const pin = await terminal.ask('PIN', true);
      const name = await terminal.ask('Name', false);
      const choice = await terminal.choose('Which', 'this', 'that');
      const done = await terminal.choose('Touch it', 'done', undefined);
      console.log(pin === 'swordfish', name === 'ann', choice, done);`,
      [
        ['PIN: ', 'swordfish\r'],
        ['Name: ', 'ann\r'],
        ['Which (1 for "this", 2 for "that"): ', '3\r'],
        ['3\r', '2\r'],
        ['(press Enter for "done"): ', '\r'],
      ],
    );
    expect(output).toContain('hello␛[2J');
    expect(output).toMatch(/Name: .*ann/);
    expect(output).not.toContain('swordfish');
    expect(output).toContain('true true false true');
  },
);

test.skipIf(!hasScript)('fails when the person cancels', async () => {
  const output = await converse(`await terminal.ask('PIN', true);`, [['PIN: ', '\u0003']]);
  expect(output).toContain('failed: ');
});

test('fails without a terminal', async () => {
  const module = join(import.meta.dirname, 'terminal.ts');
  const program = `import(${JSON.stringify(module)}).then(({ controllingTerminal }) =>
    controllingTerminal(process.stderr).ask('PIN', true)).catch(() => console.log('nobody'))`;
  const child = spawn(process.execPath, ['-e', program], { detached: true });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  expect(output).toBe('nobody\n');
});
