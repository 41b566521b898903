import { Fault } from '@dhallmark/fault';
import { describe, expect, it } from 'vitest';

import {
  Command,
  codes,
  Option,
  parseWholeNumber,
  refuseRepeatedOptions,
  runCommandLine,
} from './index.ts';
import type { AnyCommand, SetExitStatus } from './index.ts';

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line whose output is recorded. */
async function run(
  args: readonly string[],
  create: (setExitStatus: SetExitStatus, write: (text: string) => void) => AnyCommand,
): Promise<Ran> {
  let [out, err] = ['', ''];
  const writeOut = (text: string): void => {
    out += text;
  };
  const io = {
    writeOut,
    writeError: (text: string): void => {
      err += text;
    },
    loadCodes: () =>
      Promise.resolve([
        codes,
        { 'no-file': { meaning: 'No file.', remedy: 'Make it.', exitStatus: 100 } },
      ]),
    renderOptions: () => ({ color: false }),
  };
  const status = await runCommandLine(args, io, (setStatus) => create(setStatus, writeOut));
  return { status, out, err };
}

function createProgram(setExitStatus: SetExitStatus, write: (text: string) => void): AnyCommand {
  const copy = new Command('copy')
    .description('copy a file')
    .argument('<file>')
    .option('--output <file>', 'where to')
    .option('--links', 'copy links')
    .option('--no-links', 'copy what links lead to')
    .addOption(new Option('--times <number>', 'how often').argParser(parseWholeNumber).default(1))
    .addOption(new Option('--fast', 'do it fast').conflicts('slow'))
    .addOption(new Option('--slow', 'do it slowly'))
    .action((file, { output, times }) => write(`${file} ${output} ${times + 1}\n`));
  const compare = new Command('compare').action(() => setExitStatus(3));
  const fail = new Command('fail').action(() => {
    throw new Fault({ code: 'no-file', message: 'there is no file x', hint: 'Check the path.' });
  });
  const broken = new Command('break').action(() => {
    throw new TypeError('a defect');
  });
  const program = new Command('files').version('1.2.3');
  for (const command of [copy, compare, fail, broken]) program.addCommand(command);
  refuseRepeatedOptions(program);
  return program;
}

const runFiles = (...args: readonly string[]): Promise<Ran> => run(args, createProgram);

describe('runCommandLine', () => {
  it('gives the action typed values', async () => {
    const ran = await runFiles('copy', 'a', '--times', '2', '--links', '--links', '--output', 'b');
    expect(ran).toEqual({ status: 0, out: 'a b 3\n', err: '' });
  });

  it('returns the status that the action set, or that of the code of its fault', async () => {
    expect(await runFiles('compare')).toEqual({ status: 3, out: '', err: '' });
    const err = 'error[no-file]: There is no file x\n  hint: Check the path.\n';
    expect(await runFiles('fail')).toEqual({ status: 100, out: '', err });
  });

  it.each([
    [['copy', '--bogus', 'a'], "Unknown option '--bogus'", ''],
    [['copy', '--outptu', 'b', 'a'], "Unknown option '--outptu'", 'Did you mean --output? '],
    [['copy', '--out', 'b', 'a'], "Unknown option '--out'", 'Did you mean --output? '],
    [['copy'], "Missing required argument 'file'", ''],
    [['copy', 'a', 'b'], 'Too many arguments', ''],
    [['copy', 'a', '--output', 'b', '--output', 'c'], '--output is given twice', ''],
    [['copy', 'a', '--links', '--no-links'], '--links and --no-links exclude each other', ''],
    [['copy', 'a', '--times', '-1'], 'It must be a whole number.', ''],
    [['copy', 'a', '--slow', '--fast'], "'--fast' cannot be used with option '--slow'", ''],
  ])('reports a mistake: %j', async (args, message, guess) => {
    const { status, out, err } = await runFiles(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^error\[bad-arguments\]: /u);
    expect(err).toContain(message);
    expect(err).toContain(`\n  hint: ${guess}See files copy --help\n`);
  });

  it('shows help on standard output, and on standard error where a command is missing', async () => {
    expect(await runFiles('copy', '--help')).toMatchObject({ status: 0, err: '' });
    expect((await runFiles('--help')).out).toContain('--explain <code>');
    expect(await runFiles('--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' });
    expect(await runFiles()).toMatchObject({ status: 1, out: '' });
    expect((await runFiles()).err).toContain('compare');
  });

  it('does not catch a defect', async () => {
    await expect(runFiles('break')).rejects.toThrow('a defect');
  });
});

describe('--explain', () => {
  const text = 'no-file\n\nNo file.\n\nWhat to do: Make it.\n';

  it('explains a code', async () => {
    for (const args of [['--explain', 'no-file'], ['--explain=no-file']]) {
      expect(await runFiles(...args)).toEqual({ status: 0, out: text, err: '' });
    }
    const { status, err } = await runFiles('--explain', 'absent');
    expect(status).toBe(1);
    expect(err).toContain('error[unknown-code]: There is no error code absent\n');
  });

  it('leaves a flag of that name alone where no known code follows it', async () => {
    const createWithFlag = (_: SetExitStatus, write: (line: string) => void): AnyCommand =>
      new Command('program')
        .argument('[file]')
        .option('--explain', 'explain errors')
        .action((file, { explain }) => write(`${file} ${explain}`));
    expect((await run(['--explain', 'absent'], createWithFlag)).out).toBe('absent true');
    expect((await run(['--explain', 'no-file'], createWithFlag)).out).toBe(text);
  });
});
