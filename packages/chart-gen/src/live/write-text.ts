import type { Residual } from '@dhallmark/dhall';
import { lexTemplate } from '../go-template/lex-template.ts';
import { TemplateError } from '../go-template/template-error.ts';
import { ResidualCompiler, type ToHelmPath } from './compile-residual.ts';
import { pipeline } from './go-code.ts';

/**
 * A Text that is a Helm template itself, with actions in the places of its values.
 *
 * @param toHelmPath where a part of the values is in the chart
 * @example
 * writeText(residual, (path) => path); // 'name: {{ .Release.Name }}-{{ $.Values.name }}\n'
 */
export function writeText(residual: Residual, toHelmPath: ToHelmPath): string {
  // the text around a value may change the dot
  return write(residual, new ResidualCompiler(toHelmPath, false));
}

function write(residual: Residual, compiler: ResidualCompiler): string {
  const branch = (part: Residual): string => write(part, compiler);
  switch (residual.kind) {
    case 'json':
      return residual.json as string;
    case 'text':
      return residual.parts
        .map((part) => (typeof part === 'string' ? part : branch(part)))
        .join('');
    case 'if': {
      const test = compiler.compile(residual.condition);
      const start = `${inLine(test.setup)}{{ if ${pipeline(test.operand)} }}`;
      return `${start}${branch(residual.then)}{{ else }}${branch(residual.else)}{{ end }}`;
    }
    case 'match': {
      const { setup, cases } = compiler.matchCases(residual);
      const [only] = cases;
      if (only && cases.length === 1) return `${inLine(setup)}${branch(only.handler.body)}`;
      const texts = cases.map(({ test, handler }, at) => {
        const body = branch(handler.body);
        if (test === undefined) return `{{ else }}${body}`;
        return `{{ ${at === 0 ? 'if' : 'else if'} ${pipeline(test.operand)} }}${body}`;
      });
      return `${inLine(setup)}${texts.join('')}{{ end }}`;
    }
    default: {
      const { setup, operand } = compiler.compile(residual);
      return `${inLine(setup)}{{ ${pipeline(operand)} }}`;
    }
  }
}

/** Actions that keep the white space before them. */
function inLine(setup: readonly string[]): string {
  return setup.map((action) => action.replace(/^\{\{-/u, '{{')).join('');
}

/** A character that no template has. */
const VALUE = '\uE123';

/** Whether a value is within an action of the Text, where no action can take its place. */
export function hasValueInAction(residual: Residual): boolean {
  try {
    const tokens = lexTemplate(outline(residual));
    return tokens.some(({ kind, text }) => kind !== 'text' && text.includes(VALUE));
  } catch (error) {
    if (error instanceof TemplateError) return true;
    throw error;
  }
}

/** The Text with a character in the places of its values, and what all branches write. */
function outline(residual: Residual): string {
  switch (residual.kind) {
    case 'json':
      return residual.json as string;
    case 'text':
      return residual.parts
        .map((part) => (typeof part === 'string' ? part : outline(part)))
        .join('');
    case 'if':
      return [residual.then, residual.else].map(outline).join(VALUE);
    case 'match':
      return [...residual.handlers.values()].map(({ body }) => outline(body)).join(VALUE);
    default:
      return VALUE;
  }
}
