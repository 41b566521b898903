import { Command } from '@dhallmark/command-line';
import type { SetExitStatus } from '@dhallmark/command-line';
import { diff, evaluateInput, normalForm, semanticHash } from '@dhallmark/dhall';

import { createResolver } from '../cli/evaluate-input.ts';
import { noCacheOption, offlineOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';

export function createDiffCommand(edge: Edge, setExitStatus: SetExitStatus) {
  return new Command('diff')
    .description('show how the normal forms of two expressions differ; exit 1 if they do')
    .argument('<expr1>', 'an expression, such as ./old.dhall')
    .argument('<expr2>', 'another expression, such as ./new.dhall')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .action(async (left, right, options) => {
      const resolver = createResolver(options, edge);
      const before = await evaluateInput({ text: left, name: '(first)' }, resolver);
      const after = await evaluateInput({ text: right, name: '(second)' }, resolver);
      // The names of bound variables make no difference.
      const same = semanticHash(before) === semanticHash(after);
      const text = same ? undefined : diff(normalForm(before), normalForm(after));
      edge.write(`${text ?? '…'}\n`);
      setExitStatus(text === undefined ? 0 : 1);
    });
}
