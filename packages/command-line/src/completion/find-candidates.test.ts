import { describe, expect, it } from 'vitest';

import { Command, Option } from '../index.ts';
import { findCandidates } from './find-candidates.ts';

const copy = new Command('copy')
  .alias('cp')
  .description('copy a file')
  .argument('<file>')
  .argument('[places...]')
  .addOption(new Option('-m, --mode <mode>', 'how').choices(['fast', 'full', 'safe']))
  .option('--output <file>', 'where to')
  .option('--chart <name>', 'which chart')
  .option('--links', 'copy links')
  .addOption(new Option('--old').hideHelp());
const program = new Command('files')
  .option('--all', 'all files')
  .addCommand(copy)
  .addCommand(new Command('list').argument('<count>'))
  .addCommand(new Command('git').addCommand(new Command('install')))
  .addCommand(new Command('internal'), { hidden: true });

async function find(...words: readonly string[]): Promise<string> {
  const suggestions = { '--chart': () => Promise.resolve(['web', 'worker']) };
  const found = await findCandidates(program, words.slice(0, -1), words.at(-1) ?? '', suggestions);
  return [...found.words.map(({ name }) => name), ...(found.files ? [':files'] : [])].join(' ');
}

describe('findCandidates', () => {
  it.each([
    [[''], 'copy list git help'],
    [['c'], 'copy'],
    [['x'], ''],
    [['--'], '--all --help'],
    [['--all', 'co'], 'copy'],
    [['copy', '--'], '--mode --output --chart --links --help'],
    [['cp', '--l'], '--links'],
    [['copy', '-'], '--mode --output --chart --links --help'],
    [['copy', '--mode', ''], 'fast full safe'],
    [['copy', '-m', 'f'], 'fast full'],
    [['copy', '--mode=f'], '--mode=fast --mode=full'],
    [['copy', '--mode', '=', 'f'], 'fast full'],
    [['copy', '--mode', '='], 'fast full safe'],
    [['copy', '--mode', 'fast', '--l'], '--links'],
    [['copy', '--chart', 'wo'], 'worker'],
    [['copy', '--output', 'a'], ':files'],
    [['copy', ''], ':files'],
    [['copy', 'a', 'b', 'c', ''], ''],
    [['copy', '--', '--'], ':files'],
    [['list', ''], ''],
    [['git', ''], 'install help'],
    [['git', 'install', '--'], '--help'],
    [['copy', '--all', ''], ':files'],
    [['copy', '--unknown', ''], ':files'],
  ])('%j', async (words, expected) => {
    expect(await find(...words)).toBe(expected);
  });

  it('says what a word means', async () => {
    const { words } = await findCandidates(program, [], 'co', {});
    expect(words).toEqual([{ name: 'copy', description: 'copy a file' }]);
  });
});
