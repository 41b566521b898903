import { lint } from '@dhallmark/dhall';

import type { Edge } from '../cli/process-edge.ts';
import { createRewriteCommand } from './rewrite-command.ts';

export function createLintCommand(edge: Edge) {
  return createRewriteCommand(edge, {
    name: 'lint',
    description: 'remove dead code from Dhall files, improve and format them',
    state: 'linted',
    rewrite: lint,
  });
}
