/** The command `explain`: which creation rule a file meets, and why. */

import { resolve } from 'node:path';

import { sopsFault } from '../fault.ts';
import { explainRule } from '../rules/rules.ts';
import type { Explanation } from '../rules/rules.ts';
import { SELECTOR_FIELDS } from '../metadata/selectors.ts';
import { on } from './flags.ts';
import type { Handler } from './program.ts';
import { readSettings } from './settings.ts';
import { noFile } from './convert-files.ts';
import { painter } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';

export const explainCommand: Handler = async (world, names, flags) => {
  if (names.length === 0) throw noFile();
  const { config } = await readSettings(world, flags);
  if (config === undefined) {
    throw sopsFault({
      code: 'config-not-found',
      message: 'there is no .sops.yaml in this folder or above it',
      hint: 'write one, or name it with --config',
    });
  }
  const found = names.map((name) => ({ name, ...explainRule(config, resolve(world.cwd, name)) }));
  if (on(flags, 'json')) world.stdout.write(`${JSON.stringify(found.map(toJson), undefined, 2)}\n`);
  else for (const item of found) world.stdout.write(explanationText(world, item));
  return found.every(({ rule }) => rule !== undefined) ? 0 : 1;
};

type Named = Explanation & { readonly name: string };

function explanationText(world: CliWorld, found: Named): string {
  const paint = painter(world, world.stdout);
  const lines = [found.name, `  ${found.config} compares ${found.comparedPath}`];
  for (const { number, line, pathRegex, matches } of found.tried) {
    const which = pathRegex === undefined ? 'takes every file' : `path_regex ${pathRegex}`;
    const verdict = matches ? paint('green', 'applies') : paint('dim', 'does not match');
    lines.push(`  rule ${number} (line ${line}): ${which}: ${verdict}`);
  }
  if (found.rule === undefined) lines.push(`  ${paint('red', 'no rule applies')}`);
  for (const [index, group] of found.recipients.entries()) {
    const title = found.recipients.length > 1 ? `group ${index + 1}` : 'recipients';
    lines.push(`  ${title}:`, ...group.map((recipient) => `    ${recipient}`));
  }
  for (const [name, field] of SELECTOR_FIELDS) {
    const value = found.selectors?.[field];
    if (value !== undefined) lines.push(`  ${name}: ${value}`);
  }
  return `${lines.join('\n')}\n`;
}

function toJson(found: Named): object {
  const { name, config, comparedPath, tried, rule, selectors, recipients } = found;
  return {
    file: name,
    config,
    comparedPath,
    tried,
    rule: rule?.number ?? null,
    selectors,
    recipients,
  };
}
