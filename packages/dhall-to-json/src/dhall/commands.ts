import type { AnyCommand, SetExitStatus } from '@dhallmark/command-line';

import type { Edge } from '../cli/process-edge.ts';
import { createDecodeCommand } from './decode.ts';
import { createDiffCommand } from './diff.ts';
import { createEncodeCommand } from './encode.ts';
import { createFormatCommand } from './format.ts';
import { createFreezeCommand } from './freeze.ts';
import { createHashCommand } from './hash.ts';
import { createLintCommand } from './lint.ts';
import { createNormalizeCommand } from './normalize.ts';
import { createPackageCommand } from './package.ts';
import { createReplCommand } from './repl.ts';
import { createResolveCommand } from './resolve.ts';
import { createRewriteWithSchemasCommand } from './rewrite-with-schemas.ts';
import { createTagsCommand } from './tags.ts';
import { createTextCommand } from './text.ts';
import { createToDirectoryTreeCommand } from './to-directory-tree.ts';
import { createTypeCommand } from './type.ts';
import { createVendorCommand } from './vendor.ts';

/** The subcommands of `dhall` by name, in the order of the help. */
export const subcommands = {
  decode: createDecodeCommand,
  diff: createDiffCommand,
  encode: createEncodeCommand,
  format: createFormatCommand,
  freeze: createFreezeCommand,
  hash: createHashCommand,
  lint: createLintCommand,
  normalize: createNormalizeCommand,
  package: createPackageCommand,
  repl: createReplCommand,
  resolve: createResolveCommand,
  'rewrite-with-schemas': createRewriteWithSchemasCommand,
  tags: createTagsCommand,
  text: createTextCommand,
  'to-directory-tree': createToDirectoryTreeCommand,
  type: createTypeCommand,
  vendor: createVendorCommand,
} satisfies Record<string, (edge: Edge, setExitStatus: SetExitStatus) => AnyCommand>;
