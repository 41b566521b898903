import type { JsonOptions } from '@dhallmark/dhall';
import { atMostOne, UsageError } from './options.ts';
import type { Arguments, Options } from './options.ts';

/** Options that dhall-to-json and dhall-to-yaml share. */
export const jsonOptions: Options = {
  explain: { help: 'Accepted for compatibility: messages always explain' },
  'omit-empty': { help: 'Omit record fields that are null or empty records or lists' },
  'preserve-null': { help: 'Preserve record fields that are null' },
  key: { argument: 'NAME', help: 'Key field of association lists (default: mapKey)' },
  value: { argument: 'NAME', help: 'Value field of association lists (default: mapValue)' },
  'no-maps': { help: 'Keep association lists as lists' },
  output: { argument: 'FILE', help: 'Write to a file instead of standard output' },
  version: { help: 'Display the version' },
};

/** @throws UsageError for options that exclude each other */
export function toJsonOptions(args: Arguments): JsonOptions {
  atMostOne(args, 'omit-empty', 'preserve-null');
  const [key, value] = [args.value('key'), args.value('value')];
  if (args.flag('no-maps') && (key ?? value) !== undefined) {
    throw new UsageError('--no-maps excludes --key and --value');
  }
  const nulls = args.flag('omit-empty')
    ? 'omit-empty'
    : args.flag('preserve-null')
      ? 'preserve'
      : 'omit';
  const maps = args.flag('no-maps') ? false : { key: key ?? 'mapKey', value: value ?? 'mapValue' };
  return { nulls, maps };
}
