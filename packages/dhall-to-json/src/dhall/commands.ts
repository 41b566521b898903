import type { Command } from '../cli/program.ts';

/** The subcommands of `dhall`, each loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  decode: async () => (await import('./decode.ts')).decodeCommand,
  diff: async () => (await import('./diff.ts')).diffCommand,
  encode: async () => (await import('./encode.ts')).encodeCommand,
  format: async () => (await import('./format.ts')).formatCommand,
  freeze: async () => (await import('./freeze.ts')).freezeCommand,
  hash: async () => (await import('./hash.ts')).hashCommand,
  lint: async () => (await import('./lint.ts')).lintCommand,
  normalize: async () => (await import('./normalize.ts')).normalizeCommand,
  resolve: async () => (await import('./resolve.ts')).resolveCommand,
  text: async () => (await import('./text.ts')).textCommand,
  type: async () => (await import('./type.ts')).typeCommand,
  vendor: async () => (await import('./vendor.ts')).vendorCommand,
};
