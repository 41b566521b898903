#!/usr/bin/env node
import { Command } from 'commander';

import { renderCrdPackage } from './crd-package.ts';
import { parseCrds } from './crd.ts';
import { GeneratorError } from './errors.ts';
import { renderKubernetesPackage } from './kubernetes-package.ts';
import { readInput, writePackage } from './node.ts';
import type { PackageFiles } from './package-files.ts';

const program = new Command('openapi-to-dhall').description(
  'Generates Dhall types, defaults and schemas from Kubernetes OpenAPI documents and CRDs',
);

program
  .command('kubernetes')
  .description('a package for Kubernetes itself')
  .requiredOption('--swagger <file>', 'the OpenAPI v2 document of a release, swagger.json')
  .requiredOption('--out <folder>', 'where the package goes')
  .action(async (options: { swagger: string; out: string }) => {
    const document: unknown = parseJson(await readInput(options.swagger), options.swagger);
    await write(options.out, renderKubernetesPackage(document));
  });

program
  .command('crds')
  .description('a package for the kinds of CustomResourceDefinition manifests')
  .argument('<files...>', 'YAML files')
  .requiredOption('--out <folder>', 'where the package goes')
  .option(
    '--kubernetes <folder>',
    'the Kubernetes package that metadata comes from, relative to --out',
    '../../kubernetes/1.31',
  )
  .action(async (paths: string[], options: { out: string; kubernetes: string }) => {
    const texts = await Promise.all(paths.map(readInput));
    const kinds = texts.flatMap((text, index) => parseCrds(text, paths[index] ?? ''));
    await write(options.out, renderCrdPackage(kinds, ['..', ...options.kubernetes.split('/')]));
  });

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GeneratorError('not-json', `${name} is not JSON`, 'Pass the swagger.json file.');
  }
}

async function write(folder: string, files: PackageFiles): Promise<void> {
  const { written, removed } = await writePackage(folder, files);
  process.stderr.write(`${folder}: ${files.size} files, ${written} written, ${removed} removed\n`);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof GeneratorError)) throw error;
  process.stderr.write(`openapi-to-dhall: ${error.message}\n${error.hint}\n`);
  process.exitCode = 1;
}
