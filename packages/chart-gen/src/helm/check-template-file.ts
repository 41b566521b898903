import { isUtf8 } from 'node:buffer';
import type { Fault } from '@dhallmark/fault';
import { readObjects } from '@dhallmark/kubernetes-objects';
import {
  checkTemplate,
  includesOthers,
  type DefinedTemplates,
} from '@dhallmark/kubernetes-objects/templates';
import { checkTemplateText } from '../chart-set/check-templates.ts';
import { chartFault } from '../codes.ts';

/** A template of a chart, and where it comes from. */
export interface TemplateFile {
  /** The source, for messages. */
  readonly source: string;
  /** The path in the chart. */
  readonly output: string;
  readonly text: string;
}

/**
 * Why a template must not be in a chart, with the same rule as for the deploy tree: it is a Secret,
 * or could become one, or Helm cannot parse it. What it includes from other charts is not known here, and is checked when
 * all charts are made.
 *
 * @example
 * const faults = checkTemplateFile({ source: 'charts/web/a.yaml', output: 'templates/a.yaml', text }, defined);
 */
export function checkTemplateFile(
  { source, output, text }: TemplateFile,
  defined: DefinedTemplates,
): readonly Fault[] {
  const findings = checkTemplate(text, { path: output, defined });
  const secret = findings.find(({ certainty }) => certainty === 'secret');
  if (secret !== undefined) return [misplacedSecret(source, secret.line)];
  const broken = checkTemplateText({ path: output, text }).findings.filter(
    ({ severity }) => severity === 'error',
  );
  if (broken.length > 0) {
    return broken.map(({ code, line, column, message, hint }) =>
      chartFault({ code, message, location: { file: source, line, column }, hint }),
    );
  }
  if (includesOthers(text, defined)) return [];
  return findings
    .filter(({ certainty }) => certainty === 'hidden')
    .map(({ line, reason }) => unclearTemplate(source, line, reason));
}

/**
 * Whether a template is text: Helm would write other characters for bytes that are not UTF-8.
 *
 * @example
 * const faults = checkTemplateBytes('charts/web/a.yaml', bytes);
 */
export function checkTemplateBytes(source: string, bytes: Uint8Array): readonly Fault[] {
  if (isUtf8(bytes)) return [];
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const line = isUtf16 ? undefined : findInvalidLine(bytes);
  return [
    chartFault({
      code: 'template-encoding',
      message: `the template is ${isUtf16 ? 'UTF-16, and ' : ''}not valid UTF-8`,
      location: { file: source, line },
      hint: 'Save the file as UTF-8. If it is not a template, move it to files/.',
    }),
  ];
}

/** No byte of a longer sequence is a line feed, so that lines can be looked at one by one. */
function findInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/**
 * Whether a file that Helm does not render contains a Secret in plaintext.
 *
 * @example
 * const faults = checkCrdFile('charts/web/crds/a.yaml', bytes);
 */
export function checkCrdFile(source: string, bytes: Uint8Array): readonly Fault[] {
  return readObjects(bytes, { canRepeatKeys: true })
    .flatMap(({ objects }) => objects)
    .filter(({ isSecret, isNested, holdsSecretValues }) =>
      isNested ? holdsSecretValues : isSecret,
    )
    .map(({ line }) => misplacedSecret(source, line));
}

function misplacedSecret(file: string, line: number): Fault {
  return chartFault({
    code: 'misplaced-secret',
    message: 'the file generates a Secret, which would be written unencrypted',
    location: { file, line },
    hint: 'Move the Secret to secrets.dhall or a file named *-secret.dhall, which are encrypted.',
  });
}

function unclearTemplate(file: string, line: number, reason: string): Fault {
  return chartFault({
    code: 'unclear-template',
    message: `the template could write a Secret: ${reason}`,
    location: { file, line },
    hint: 'Write kinds and fields of objects literally, and let computed values end in quote or nindent.',
  });
}
