/** The options for selectors, one per field of a creation rule. */

import { Option } from '@dhallmark/command-line';
import type { AnyCommand } from '@dhallmark/command-line';

import { SELECTOR_FIELDS } from '../metadata/selectors.ts';
import type { SelectorName, Selectors } from '../metadata/selectors.ts';
import { readOption } from './options.ts';

const DESCRIPTIONS: Readonly<Record<SelectorName, readonly [placeholder: string, what: string]>> = {
  unencrypted_suffix: ['suffix', 'leave keys with this suffix unencrypted'],
  encrypted_suffix: ['suffix', 'encrypt only keys with this suffix'],
  unencrypted_regex: ['regex', 'leave keys that match unencrypted'],
  encrypted_regex: ['regex', 'encrypt only keys that match'],
  unencrypted_comment_regex: ['regex', 'leave values with a comment that matches unencrypted'],
  encrypted_comment_regex: ['regex', 'encrypt only values with a comment that matches'],
};

/** Each option overrides the field of the creation rule. */
export function addSelectorOptions(command: AnyCommand): void {
  for (const [name] of SELECTOR_FIELDS) {
    const [placeholder, what] = DESCRIPTIONS[name];
    command.addOption(new Option(`--${optionName(name)} <${placeholder}>`, what));
  }
  command.option('--mac-only-encrypted', 'compute the MAC over encrypted values only');
}

/** The selectors that the options name. */
export function readSelectors(command: AnyCommand): Selectors {
  const given = SELECTOR_FIELDS.flatMap(([name, field]) => {
    const value = readOption(command, optionName(name));
    return value === undefined ? [] : [[field, value] as const];
  });
  const macOnlyEncrypted = [command, command.parent].some(
    (each) => each?.getOptionValue('macOnlyEncrypted') === true,
  );
  return { ...Object.fromEntries(given), ...(macOnlyEncrypted && { macOnlyEncrypted }) };
}

function optionName(name: SelectorName): string {
  return name.replaceAll('_', '-');
}
