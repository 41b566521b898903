import type { Fault } from '@dhallmark/fault';
import { gitopsFault } from '../codes.ts';
import { CHART_FOLDER, RELEASE_FOLDER } from '../tree/layout.ts';
import type { Manifest } from '../tree/manifest.ts';
import { contentDigest, isPinFile, namedPins, parsePin } from '../tree/release-pin.ts';
import type { TreeFiles } from './check-content.ts';

/**
 * Whether `release/` belongs to the chart and the Secrets of the tree. A release that names no pin, as
 * people may write it and earlier versions did, is not checked.
 *
 * @example
 * checkPin(files, manifest) // []
 */
export function checkPin(files: TreeFiles, manifest: Manifest): readonly Fault[] {
  const listed = Object.keys(manifest.files);
  const pins = listed.filter(isPinFile);
  const releases = listed.filter(
    (path) => path.startsWith(`${RELEASE_FOLDER}/`) && !isPinFile(path),
  );
  const named = releases.flatMap((file) => {
    return namedPins(textOf(files.get(file))).map((pin) => ({ file, pin }));
  });
  const [first] = named;
  if (first === undefined) return pins.map((file) => wrongPin(file, 'no manifest names it'));
  const text = textOf(files.get(first.pin));
  const isRight =
    pins.length === 1 &&
    named.every(({ pin }) => pin === pins[0]) &&
    parsePin(first.pin, text)?.content === contentDigest(manifest.files);
  return [
    ...(isRight ? [] : [wrongPin(first.file, 'it is not that of this chart and these Secrets')]),
    ...(files.has(VALUES) ? [] : [noValues(first.file)]),
  ];
}

/** What the HelmRelease of the Dhall library names besides the pin. */
const VALUES = `${CHART_FOLDER}/values.yaml`;

function wrongPin(file: string, why: string): Fault {
  return gitopsFault({
    code: 'release-pin',
    message: `the pin of the release is wrong: ${why}`,
    location: { file },
    hint: 'Run make again.',
  });
}

function noValues(file: string): Fault {
  return gitopsFault({
    code: 'release-values',
    message: `the release is pinned, but the chart has no ${VALUES}, so that Flux cannot build it`,
    location: { file },
    hint: 'Write values.dhall for the umbrella chart, or a release.dhall without valuesFiles.',
  });
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
