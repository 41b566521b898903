import { Command } from '@dhallmark/command-line';

import type { Edge } from '../cli/process-edge.ts';
import { listFiles } from './tags/list-files.ts';
import { renderTags } from './tags/render-tags.ts';

export function createTagsCommand(edge: Edge) {
  return new Command('tags')
    .description('write an index of the names in Dhall files, for editors')
    .option('--path <path>', 'file or folder to index; without it, standard input lists the files')
    .option('--output <file>', 'file to write the index to', 'tags')
    .option('--suffixes <suffixes>', 'index files with these endings only; "" for all', '.dhall')
    .option('--follow-symlinks', 'follow symbolic links to folders')
    .action(async ({ path, output, suffixes, followSymlinks }) => {
      const how = {
        suffixes: suffixes === '' ? undefined : suffixes.split(' '),
        followLinks: followSymlinks === true,
      };
      const files = path === undefined ? edge.stdin().split('\n') : listFiles(path, how);
      await edge.writeTo(output, renderTags(files, edge));
    });
}
