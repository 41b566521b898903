import { format } from '@dhallmark/dhall';

import type { Edge } from '../cli/process-edge.ts';
import { createRewriteCommand } from './rewrite-command.ts';

export function createFormatCommand(edge: Edge) {
  return createRewriteCommand(edge, {
    name: 'format',
    description: 'format Dhall files in place, or standard input; all comments stay',
    state: 'formatted',
    rewrite: format,
  });
}
