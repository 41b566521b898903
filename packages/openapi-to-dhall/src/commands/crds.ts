import { Command } from '@dhallmark/command-line';

import { renderCrdPackage } from '../crd-package.ts';
import { parseCrds } from '../crd.ts';
import { readInput } from '../node.ts';
import { outOption, writeAndReport } from './output-folder.ts';
import type { WriteError } from './output-folder.ts';

/** `openapi-to-dhall crds` */
export function createCrdsCommand(writeError: WriteError) {
  return new Command('crds')
    .description('generate a package for the kinds of CustomResourceDefinition manifests')
    .argument('<files...>', 'YAML files')
    .addOption(outOption)
    .option(
      '--kubernetes <folder>',
      'Kubernetes package that metadata comes from, relative to --out',
      '../../kubernetes/1.31',
    )
    .action(async (files, { out, kubernetes }) => {
      const texts = await Promise.all(files.map(readInput));
      const kinds = texts.flatMap((text, index) => parseCrds(text, files[index] ?? ''));
      const kubernetesPath = ['..', ...kubernetes.split('/')];
      await writeAndReport(out, renderCrdPackage(kinds, kubernetesPath), writeError);
    });
}
