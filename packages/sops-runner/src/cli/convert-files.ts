/** What encrypt, decrypt and rotate have in common: from where to where. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import { on, text } from './flags.ts';
import type { Flags } from './flags.ts';
import { eachFile, report } from './each-file.ts';
import type { Outcome } from './each-file.ts';
import { replaceFile } from '@dhallmark/replace-file';
import { findSources, unreadable } from './input-files.ts';
import type { Source } from './input-files.ts';
import { readAll } from './cli-context.ts';
import type { CliWorld } from './cli-context.ts';

/** Turns one file's content into another's; `path` is absolute, empty for standard input. */
export type Convert = (content: Uint8Array, path: string) => Promise<string | Uint8Array>;

export interface Conversion {
  readonly convert: Convert;
  /** The verb in the past for the summary. */
  readonly done: string;
  /** A file in a folder that fails with this is passed over. */
  readonly passOver: (error: Fault, source: Source) => boolean;
  /** Standard input is read when no file is named. */
  readonly fromStdin: boolean;
}

/** Converts in place, to a file or to standard output, as the flags say. Gives the exit status. */
export async function convertFiles(
  world: CliWorld,
  names: readonly string[],
  flags: Flags,
  conversion: Conversion,
): Promise<number> {
  refuseContradictions(names, flags);
  const [name] = names;
  if (name === undefined) {
    if (!conversion.fromStdin) throw noFile();
    const converted = await conversion.convert(await readAll(world), '');
    return write(world, flags, converted);
  }
  const sources = await findSources(names, world.cwd);
  if (on(flags, 'inPlace')) return inPlace(world, sources, flags, conversion);
  const [source] = sources;
  if (source === undefined || sources.length > 1 || source.fromFolder) {
    throw sopsFault({
      code: 'bad-arguments',
      message: 'several files or a folder can only be worked on in place',
      hint: 'add --in-place',
    });
  }
  const converted = await conversion
    .convert(readSource(source.path), source.path)
    .catch((error: unknown) => {
      throw isFault(error) ? relabelled(error, source) : error;
    });
  return write(world, flags, converted);
}

async function inPlace(
  world: CliWorld,
  sources: readonly Source[],
  flags: Flags,
  conversion: Conversion,
): Promise<number> {
  const reports = await eachFile(world, sources, async (source): Promise<Outcome> => {
    try {
      const content = readSource(source.path);
      const converted = toBytes(await conversion.convert(content, source.path));
      if (Buffer.compare(content, converted) === 0) return 'unchanged';
      await replaceFile(source.path, converted);
      return 'changed';
    } catch (error) {
      if (!isFault(error)) throw error;
      if (source.fromFolder && conversion.passOver(error, source)) return 'passed-over';
      throw relabelled(error, source);
    }
  });
  return report(world, reports, { done: conversion.done, json: on(flags, 'json') });
}

function refuseContradictions(names: readonly string[], flags: Flags): void {
  const message =
    names.length === 0 && on(flags, 'inPlace')
      ? 'cannot use --in-place when reading from stdin'
      : on(flags, 'inPlace') && text(flags, 'output') !== undefined
        ? 'cannot operate on both --output and --in-place'
        : undefined;
  if (message !== undefined) throw sopsFault({ code: 'conflicting-parameters', message });
}

export function noFile(): SopsFault {
  return sopsFault({ code: 'no-file', message: 'no file specified' });
}

/** At once: a file is small, and a thousand turns of the event loop are not. Throws Fault `unreadable-file`. */
export function readSource(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause, 'the file');
  }
}

/** Names the file as the person did. A rule without keys is not the fault of the file. */
export function relabelled(error: Fault, source: Pick<Source, 'path' | 'label'>): Fault {
  if (error.code === 'no-keys' || error.code === 'empty-key-group') return error;
  const { location } = error;
  if (location.file !== source.path) return error.at({ file: source.label });
  return error.with({ location: { ...location, file: source.label } });
}

async function write(world: CliWorld, flags: Flags, content: string | Uint8Array): Promise<number> {
  const output = text(flags, 'output');
  if (output === undefined) world.stdout.write(content);
  else await replaceFile(resolve(world.cwd, output), toBytes(content));
  return 0;
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
