/** The rows of the registry in the orders that sops has, and the row of a key. */

import type { MasterKey, Provider } from './provider.ts';
import { providers } from './registry.ts';

/** In the order in which the keys of a creation rule go into a group. */
export const providersInRuleOrder: readonly Provider<string>[] = providers.toSorted(
  (a, b) => a.order.rule - b.order.rule,
);

/** In the order in which the keys of the command line go into a group. */
export const providersInCommandLineOrder: readonly Provider<string>[] = providers.toSorted(
  (a, b) => a.order.commandLine - b.order.commandLine,
);

/** The kinds of keys that are tried first: those that call no service (sops DefaultDecryptionOrder). */
export const defaultDecryptionOrder: readonly string[] = providers
  .filter(({ callsService }) => !callsService)
  .map(({ id }) => id);

/** The settings of all providers, for options and rules. */
export const keySettings = providers.flatMap(({ settings }) => settings);

const byId = new Map(providers.map((provider) => [provider.id, provider]));

/** The row of a key. */
export function providerOf({ provider: id }: Pick<MasterKey, 'provider'>): Provider<string> {
  const provider = byId.get(id);
  if (provider !== undefined) return provider;
  throw new TypeError(`the registry of key providers has no row ${id}`);
}
