import { basename, join, resolve } from 'node:path';

import { Command } from '@dhallmark/command-line';

import type { Start } from '../cli/first-run.ts';
import type { Edge } from '../cli/process-edge.ts';
import { runProgram } from '../cli/run-program.ts';
import { asciiOption } from '../cli/options.ts';
import type { Warning } from './read-document.ts';
import { readPackage } from './read-package.ts';
import { renderSite } from './render-site.ts';
import { requireFreeLink, writeSite } from './write-site.ts';

const examples = `
Examples:
  dhall-docs --input .
  dhall-docs --input charts/lib --package-name charts --output-link public/docs`;

/** Runs `dhall-docs` and returns its exit status. */
export function runDhallDocs(
  args: readonly string[],
  version: string,
  start?: Start,
): Promise<number> {
  const hasLargerStack = start !== undefined && start.first === undefined;
  const create = (edge: Edge) =>
    createDocsCommand(edge, hasLargerStack)
      .version(version, '--version', 'print the version')
      .addHelpText('after', examples);
  return runProgram(args, create, start);
}

/**
 * The command without its version and examples.
 *
 * @param hasLargerStack true if it is run again with a larger stack where a file is nested too deeply;
 *   otherwise such a file has no page
 */
export function createDocsCommand(edge: Edge, hasLargerStack = false) {
  return new Command('dhall-docs')
    .description('Generate the documentation of a Dhall package as HTML pages')
    .requiredOption('--input <folder>', 'folder of the package')
    .option(
      '--output-link <path>',
      'symbolic link to create, which leads to the documentation',
      './docs',
    )
    .option('--package-name <name>', 'name on the pages; by default the name of the folder')
    .option('--base-import-url <url>', 'URL of the package, put before the paths that pages copy')
    .addOption(asciiOption)
    .action(async ({ input, outputLink, packageName, baseImportUrl, ascii }) => {
      const folder = resolve(edge.cwd, input);
      const link = resolve(edge.cwd, outputLink);
      requireFreeLink(link);
      const name = packageName ?? basename(folder);
      const warn = (text: string): void => edge.warn(`warning: ${text}`);
      const warnings: Warning[] = [];
      const site = renderSite(
        readPackage(folder, edge, warn),
        {
          packageName: name,
          charset: ascii === true ? 'ascii' : 'unicode',
          baseImportUrl: baseImportUrl?.replace(/\/+$/u, '') ?? '',
          failsTooDeep: hasLargerStack,
        },
        (warning) => warnings.push(warning),
      );
      for (const { message, cause } of warnings) {
        warn(cause === undefined ? message : `${message}\n${await edge.describe(cause, false)}`);
      }
      if (site.size === 0) warn(`nothing was written: ${input} has no file that has a page`);
      else writeSite(site, join(edge.dataFolder(), 'dhall-docs'), name, link);
    });
}
