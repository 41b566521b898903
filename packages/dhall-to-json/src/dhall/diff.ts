import { diff, evaluateInput, normalForm, semanticHash } from '@dhallmark/dhall';
import { importOptions, resolverOf } from '../cli/evaluate.ts';
import { UsageError } from '../cli/options.ts';
import type { Command } from '../cli/program.ts';

export const diffCommand: Command = {
  name: 'dhall diff',
  summary: 'Show what differs between the normal forms of two expressions; exit 1 for a difference',
  options: importOptions,
  operands: 'EXPR1 EXPR2',
  run: async (args, edge) => {
    const [left, right, ...more] = args.operands;
    if (left === undefined || right === undefined || more.length > 0) {
      throw new UsageError('Give two expressions, such as ./old.dhall ./new.dhall');
    }
    const resolver = resolverOf(args, edge);
    const before = await evaluateInput({ text: left, name: '(first)' }, resolver);
    const after = await evaluateInput({ text: right, name: '(second)' }, resolver);
    // The names of bound variables make no difference.
    const same = semanticHash(before) === semanticHash(after);
    const text = same ? undefined : diff(normalForm(before), normalForm(after));
    edge.write(`${text ?? '…'}\n`);
    return text === undefined ? 0 : 1;
  },
};
