/**
 * Finds fields of `.sops.yaml` that SOPS ignores: with a misspelled `path_regex` a rule covers every
 * file, with a misspelled selector it encrypts something else (getsops/sops config/config.go).
 */

import { findSimilarName } from '@dhallmark/fault';

import { keySettings, providersInRuleOrder } from '../keys/provider-lookup.ts';
import { unsupportedProviders } from '../keys/unsupported-keys.ts';
import { SELECTOR_FIELDS } from '../metadata/selectors.ts';
import { isFields } from './fields.ts';
import type { Fields } from './fields.ts';

/** A field that is not known. */
export interface UnknownField {
  readonly name: string;
  /** Whose field it is, as in `a creation rule`. */
  readonly owner: string;
  /** The known field that was probably meant; undefined where none is similar. */
  readonly similar: string | undefined;
}

const rootFields = ['creation_rules', 'destination_rules', 'stores'];
const unsupported = unsupportedProviders.map(({ field }) => field);

const ruleFields = [
  'path_regex',
  'key_groups',
  'shamir_threshold',
  'mac_only_encrypted',
  ...SELECTOR_FIELDS.map(([name]) => name),
  ...providersInRuleOrder.map(({ ruleField }) => ruleField),
  ...keySettings.flatMap(({ ruleField }) => ruleField ?? []),
  ...unsupported,
];

const groupFields = [
  'merge',
  ...providersInRuleOrder.map(({ groupField }) => groupField),
  ...unsupported,
];

const storeFields: Readonly<Record<string, readonly string[]>> = {
  dotenv: [],
  ini: [],
  json: ['indent'],
  json_binary: ['indent'],
  yaml: ['indent'],
};

/** An unknown field of a creation rule, its key groups included; undefined for none. */
export function findUnknownInRule(rule: Fields): UnknownField | undefined {
  return findUnknown(rule, ruleFields, 'a creation rule') ?? findInGroups(rule['key_groups']);
}

/** An unknown field of the settings of stores; undefined for none. */
export function findUnknownInStores(stores: Fields): UnknownField | undefined {
  const own = findUnknown(stores, Object.keys(storeFields), 'stores');
  return (
    own ??
    firstOf(Object.entries(stores), ([name, settings]) =>
      findUnknown(settings, storeFields[name] ?? [], `stores.${name}`),
    )
  );
}

/**
 * A field of the file that was probably meant as one of SOPS; undefined for none. Others are where
 * people keep their anchors, as in `keys: [&ann age1…]`.
 */
export function findMisspelledRoot(root: Fields): UnknownField | undefined {
  const unknown = Object.keys(root).filter((name) => !rootFields.includes(name));
  return firstOf(unknown, (name) => {
    const similar = findSimilarName(name, rootFields);
    return similar === undefined ? undefined : { name, owner: 'the file', similar };
  });
}

function findInGroups(groups: unknown): UnknownField | undefined {
  if (!Array.isArray(groups)) return undefined;
  return firstOf(groups, (group: unknown) => {
    if (!isFields(group)) return undefined;
    return (
      findUnknown(group, groupFields, 'a key group') ??
      findInGroups(group['merge']) ??
      firstOf(providersInRuleOrder, ({ groupField, groupItemFields }) => {
        const items: unknown = group[groupField];
        const owner = `an item of ${groupField}`;
        return Array.isArray(items)
          ? firstOf(items, (item: unknown) => findUnknown(item, groupItemFields, owner))
          : undefined;
      })
    );
  });
}

function findUnknown(
  value: unknown,
  known: readonly string[],
  owner: string,
): UnknownField | undefined {
  if (!isFields(value)) return undefined;
  const name = Object.keys(value).find((field) => !known.includes(field));
  return name === undefined ? undefined : { name, owner, similar: findSimilarName(name, known) };
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item) => UnknownField | undefined,
): UnknownField | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
