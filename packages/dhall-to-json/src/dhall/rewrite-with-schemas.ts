import { dirname, relative, resolve, sep } from 'node:path';

import { Command } from '@dhallmark/command-line';
import {
  evaluateInput,
  format,
  importsOf,
  parseExpr,
  parseModule,
  print,
  rewriteWithSchemas,
} from '@dhallmark/dhall';
import type { Expr, Import } from '@dhallmark/dhall';

import { createResolver, evaluateText } from '../cli/evaluate-input.ts';
import type { InputText } from '../cli/evaluate-input.ts';
import {
  asciiOption,
  charsetOf,
  noCacheOption,
  offlineOption,
  unicodeOption,
} from '../cli/options.ts';
import { printDhall } from '../cli/print-dhall.ts';
import type { Edge } from '../cli/process-edge.ts';
import { rewriteFiles } from './rewrite-files.ts';
import { checkOption } from './rewrite-options.ts';

const schemasName = '(schemas)';

export function createRewriteWithSchemasCommand(edge: Edge) {
  return new Command('rewrite-with-schemas')
    .description('simplify records by the defaults of their schemas')
    .option('--inplace <file>', 'rewrite this file instead of standard input')
    .addOption(checkOption)
    .requiredOption('--schemas <expression>', 'a record of schemas, such as ./schemas.dhall')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async ({ inplace, check, schemas, ...options }) => {
      const targets = {
        files: [inplace],
        check: check === true,
        transitive: false,
        output: undefined,
      };
      const charset = charsetOf(options);
      const known = await evaluateInput(
        { text: schemas, name: schemasName },
        createResolver(options, edge),
      );
      await rewriteFiles(targets, edge, 'rewritten', async (input) => {
        const body = rewriteWithSchemas(await evaluateText(input, options, edge), known);
        if (body === undefined) return format(input.text, { charset, name: input.name });
        const value = parseExpr(schemasFor(input, schemas, edge.cwd), schemasName);
        const bindings = [{ name: 'schemas', type: undefined, value }];
        const rewritten: Expr = { kind: 'Let', bindings, body };
        return headerOf(input) + printDhall(rewritten, charset, input.text);
      });
    });
}

/** The comments before the expression. */
function headerOf({ text, name }: InputText): string {
  const { expr, parentheses } = parseModule(text, name);
  const start = (parentheses.get(expr) ?? expr.span)?.start ?? 0;
  const header = text.slice(0, start).trim();
  return header === '' ? '' : `${header}\n`;
}

/** The schemas as the file has to import them: its imports are relative to its folder. */
function schemasFor({ file }: InputText, schemas: string, cwd: string): string {
  const folder = file === undefined ? cwd : dirname(resolve(cwd, file));
  if (folder === cwd) return schemas;
  return importsOf(parseExpr(schemas, schemasName))
    .toSorted((left, right) => (right.span?.start ?? 0) - (left.span?.start ?? 0))
    .reduce((text, found) => {
      const { start, end } = found.span ?? { start: 0, end: 0 };
      const moved = print(relativeTo(folder, cwd, found), { width: Infinity });
      return text.slice(0, start) + moved + text.slice(end);
    }, schemas);
}

function relativeTo(folder: string, cwd: string, found: Import): Import {
  const { location } = found;
  if (location.type !== 'local') return found;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return found;
  const up = prefix === 'parent' ? '..' : '.';
  const target = resolve(cwd, up, ...path.directory, path.file);
  const steps = relative(folder, target).split(sep);
  const isAbove = steps[0] === '..';
  const moved = isAbove ? steps.slice(1) : steps;
  return {
    ...found,
    location: {
      type: 'local',
      prefix: isAbove ? 'parent' : 'here',
      path: { directory: moved.slice(0, -1), file: moved.at(-1) ?? '' },
    },
  };
}
