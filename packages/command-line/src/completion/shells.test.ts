import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The shells themselves complete command lines of a program. PowerShell cannot be installed here.

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-completion-')));
const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, TERM: 'dumb' };
const attack = `$(touch ${folder}/run)`;

beforeAll(() => {
  writeFileSync(
    join(folder, 'files'),
    `#!${process.execPath}
import { Command, Option, runCommandLine } from ${JSON.stringify(join(import.meta.dirname, '../index.ts'))};
const copy = new Command('copy').description("copy: don't move").argument('<file>')
  .addOption(new Option('--mode <mode>').choices(['fast', 'full'])).option('--output <file>');
const io = {
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  loadCodes: () => Promise.resolve([]),
  renderOptions: () => ({ color: false }),
};
process.exitCode = await runCommandLine(process.argv.slice(2), io, () => new Command('files').addCommand(copy));
`,
    { mode: 0o755 },
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'a file.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: readonly string[]): string {
  const ran = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', timeout: 50_000 });
  expect(ran.stderr).toBe('');
  return ran.stdout;
}

function writeScript(shell: string): void {
  writeFileSync(join(folder, shell), run('files', 'completion', shell));
}

const isMissing = (shell: string): boolean => spawnSync(shell, ['--version']).status !== 0;
const reason = (shell: string): string => (isMissing(shell) ? ` (needs ${shell})` : '');

describe('completion', () => {
  it.skipIf(isMissing('bash'))(`in Bash${reason('bash')}`, () => {
    writeScript('bash');
    writeFileSync(
      join(folder, 'try.bash'),
      `source bash; source bash
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _complete_files; echo "\${COMPREPLY[*]}"; }
try files co
try files copy --mode ''
try files copy --mode = fu
try files copy --output ''
try files copy '${attack}' --mo
complete -p files
`,
    );
    expect(run('bash', '--norc', 'try.bash').split('\n')).toEqual([
      'copy completion',
      'fast full',
      'full',
      '',
      '--mode',
      'complete -o default -F _complete_files files',
      '',
    ]);
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });

  it.skipIf(isMissing('zsh'))(`in zsh${reason('zsh')}`, () => {
    writeScript('zsh');
    // An interactive zsh on its own terminal. Ctrl-X completes, and shows the line in brackets.
    writeFileSync(
      join(folder, 'try.zsh'),
      `zmodload zsh/zpty
zpty -b z 'zsh -f -i'
zpty -w z "PS1=; autoload -U compinit; compinit -u -D; source zsh"
zpty -w z 'show() { zle complete-word; print -r -- "<$BUFFER>"; BUFFER= }; zle -N show; bindkey "^X" show; print rea""dy'
zpty -r z out '*ready*'
try() { zpty -n -w z "$1"$'\\x18'; zpty -r z out '*<*>*'; print -r -- \${\${out##*<}%%>*}; }
try 'files cop'
try 'files copy --mode fu'
try 'files copy --output a'
try 'files copy ${attack} --mo'
try 'files copy --mode=fu'
zpty -d z
`,
    );
    expect(run('zsh', '-f', 'try.zsh').split('\n')).toEqual([
      'files copy ',
      'files copy --mode full ',
      'files copy --output a\\ file.txt ',
      `files copy ${attack} --mode `,
      'files copy --mode=full ',
      '',
    ]);
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });

  it.skipIf(isMissing('fish'))(`in fish${reason('fish')}`, () => {
    writeScript('fish');
    const complete = (line: string): string =>
      run('fish', '--no-config', '-c', 'source fish; complete -C $argv[1]', line);
    expect(complete('files cop')).toBe("copy\tcopy: don't move\n");
    expect(complete('files copy --mode f')).toBe('fast\nfull\n');
    expect(complete('files copy --mode=f')).toBe('--mode=fast\n--mode=full\n');
    expect(complete('files copy --output a')).toBe('a file.txt\n');
    expect(complete(`files copy ${attack} --mo`)).toMatch(/^--mode/u);
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });
});
