/** The command `explain`: which creation rule applies to a file, and why. */

import { renderJson } from '@dhallmark/fault/terminal';
import { resolve } from 'node:path';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { SELECTOR_FIELDS } from '../metadata/selectors.ts';
import { explainRule } from '../rules/rules.ts';
import type { Explanation } from '../rules/rules.ts';
import { painterFor, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { noFile } from './input-files.ts';
import { readSettings, settingsFor } from './settings.ts';
import type { SettingsOptions } from './settings.ts';

export interface ExplainOptions extends SettingsOptions {
  readonly json?: boolean | undefined;
}

export async function explainCommand(
  cli: CliContext,
  names: readonly string[],
  options: ExplainOptions,
): Promise<number> {
  if (names.length === 0) throw noFile();
  const settings = await readSettings(cli, options);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = resolve(cli.cwd, name);
      const { config } = await settingsFor(settings, path);
      if (config === undefined) throw configNotFound();
      return { name, ...explainRule(config, path) };
    }),
  );
  if (options.json === true) {
    cli.stdout.write(`${renderJson(found.map(toJson))}\n`);
  } else {
    for (const item of found) writeReport(cli, cli.stdout, renderExplanation(cli, item));
  }
  return found.every(({ rule }) => rule !== undefined) ? 0 : 1;
}

function configNotFound(): SopsFault {
  return sopsFault({
    code: 'config-not-found',
    message: 'there is no .sops.yaml in the folder of the file or above it',
    hint: 'Write one, or name it with --config.',
  });
}

type NamedExplanation = Explanation & { readonly name: string };

function renderExplanation(cli: CliContext, found: NamedExplanation): string {
  const paint = painterFor(cli, cli.stdout);
  const lines = [found.name, `  ${found.config} compares ${found.comparedPath}`];
  for (const { number, line, pathRegex, matches } of found.tried) {
    const which = pathRegex === undefined ? 'for every file' : `path_regex ${pathRegex}`;
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

function toJson(found: NamedExplanation): object {
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
