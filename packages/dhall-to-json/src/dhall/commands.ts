import type { Command } from '../cli/program.ts';

/** The subcommands of `dhall`, each loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  hash: async () => (await import('./hash.ts')).hashCommand,
  normalize: async () => (await import('./normalize.ts')).normalizeCommand,
  resolve: async () => (await import('./resolve.ts')).resolveCommand,
  type: async () => (await import('./type.ts')).typeCommand,
  vendor: async () => (await import('./vendor.ts')).vendorCommand,
};
