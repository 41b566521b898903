/** What encrypt, decrypt and rotate have in common: they convert files from one place to another. */

import type { Fault } from '@dhallmark/fault';
import { isFault } from '@dhallmark/fault';

import { sopsFault } from '../fault.ts';
import type { KeyServices } from '../keys/pace/key-services.ts';
import { readStandardInput, writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';
import { destinationOf, writeTo } from './destination.ts';
import type { DestinationOptions } from './destination.ts';
import { FoundLinks } from './found-links.ts';
import { findInputFiles, noFile, readInputFile, withInputLabel } from './input-files.ts';
import type { InputFile } from './input-files.ts';
import { processFiles, reportFiles } from './process-files.ts';
import type { Outcome } from './process-files.ts';
import { rewriteFile } from './rewrite-file.ts';

export interface ConversionOptions extends DestinationOptions {
  readonly json?: boolean | undefined;
}

export interface Conversion {
  /** Turns the content of one file into that of another; `path` is empty for standard input. */
  readonly convert: (content: Uint8Array, path: string) => Promise<string | Uint8Array>;
  /** The key services that `convert` calls. */
  readonly services: KeyServices;
  /** The past participle for the summary. */
  readonly verb: string;
  /** Whether a file in a folder that fails with this is skipped. */
  readonly isSkipped: (error: Fault, file: InputFile) => boolean;
  /** Whether standard input is read when no file is named. */
  readonly readsStandardInput: boolean;
}

/** Converts in place, to a file or to a stream, as the options say. Returns the exit status. */
export async function convertFiles(
  cli: CliContext,
  names: readonly string[],
  options: ConversionOptions,
  conversion: Conversion,
): Promise<number> {
  const { convert, readsStandardInput } = conversion;
  if (names.length === 0 && options.inPlace === true) throw inPlaceWithoutFile();
  const destination = destinationOf(cli, options);
  if (names.length === 0) {
    if (!readsStandardInput || destination.kind === 'in-place') throw noFile();
    await writeTo(destination, await convert(await readStandardInput(cli), ''));
    return 0;
  }
  const links = new FoundLinks();
  const files = await findInputFiles(names, cli.cwd, links);
  if (destination.kind === 'in-place') {
    return convertInPlace(cli, files, links, options, conversion);
  }
  const [file] = files;
  if (file === undefined || files.length > 1 || file.isFromFolder) throw severalFiles();
  await writeTo(destination, await convertOne(file, convert));
  return 0;
}

async function convertOne(
  file: InputFile,
  convert: Conversion['convert'],
): Promise<string | Uint8Array> {
  try {
    return await convert(readInputFile(file.path), file.path);
  } catch (error) {
    throw isFault(error) ? withInputLabel(error, file) : error;
  }
}

async function convertInPlace(
  cli: CliContext,
  files: readonly InputFile[],
  links: FoundLinks,
  options: ConversionOptions,
  { convert, services, verb, isSkipped }: Conversion,
): Promise<number> {
  const reports = await processFiles(cli, services, files, async (file): Promise<Outcome> => {
    try {
      const isChanged = await rewriteFile(file.path, async (content) => {
        const converted = toBytes(await convert(content, file.path));
        return Buffer.compare(content, converted) === 0 ? undefined : converted;
      });
      return isChanged ? 'changed' : 'unchanged';
    } catch (error) {
      if (isFault(error) && file.isFromFolder && isSkipped(error, file)) return 'skipped';
      throw error;
    }
  });
  const json = options.json === true;
  if (!json) writeReport(cli, cli.stderr, links.toText(reports));
  return reportFiles(cli, reports, { verb, json, more: links.toJson(reports) });
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function inPlaceWithoutFile(): Fault {
  return sopsFault({
    code: 'conflicting-parameters',
    message: 'cannot use --in-place when reading from stdin',
  });
}

function severalFiles(): Fault {
  return sopsFault({
    code: 'bad-arguments',
    message: 'several files, or a folder, can be converted in place only',
    hint: 'Add --in-place.',
  });
}
