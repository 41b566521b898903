import { ChartError, type Diagnostic } from '../diagnostic.ts';

const hidden = {
  message: 'what is wrong with it is not shown, for the message would hold a value',
  hint: 'Take the variables out of names, keys, kinds and types: they belong into data only.',
};

/**
 * What went wrong while a Secret was evaluated, without any of the values that went into it. The
 * evaluator and the validation keep values out of what they say; this is the net below them, for
 * values in names and keys and for faults of ours.
 */
export function withoutValues(error: unknown, file: string, values: readonly string[]): ChartError {
  if (error instanceof ChartError) {
    return new ChartError(error.diagnostics.map((diagnostic) => redact(diagnostic, values)));
  }
  const name = error instanceof Error ? error.name : 'Error';
  return new ChartError([
    {
      code: 'internal',
      chart: '',
      file,
      message: `${name}, whose message may hold a value and is not shown`,
      hint: 'This is a fault of chart-gen; please report it.',
    },
  ]);
}

function redact(diagnostic: Diagnostic, values: readonly string[]): Diagnostic {
  const { code, chart, file, line, message, hint, detail } = diagnostic;
  const shown = [message, hint, detail].join('\n');
  if (!values.some((value) => holds(shown, value))) return diagnostic;
  return { code, chart, file, line, ...hidden };
}

/** Whether a text shows a value, a line of it, or its base64. */
function holds(text: string, value: string): boolean {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  const lines = value.split('\n').map((line) => line.trim());
  return [value, base64, ...lines].some((part) => part !== '' && occurs(text, part));
}

/** A short value counts where it stands as a word: a password `a` must not hide every message. */
function occurs(text: string, part: string): boolean {
  if (part.length >= 4) return text.includes(part);
  return text.split(/[^\p{L}\p{N}_-]+/u).includes(part);
}
