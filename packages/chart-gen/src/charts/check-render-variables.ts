import type { Fault } from '@dhallmark/fault';
import { findRenderVariableProblem } from '@dhallmark/names';
import { chartFault, type ChartCode } from '../codes.ts';
import type { ChartRules, DhallSession, RenderVariable } from '../dhall/session.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';
import { declaredVariables } from '../folder/declared-variables.ts';
import { describeForm, findValueProblem } from './render-value-forms.ts';

interface Problem {
  readonly code?: ChartCode;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with the render variables that a chart declares: at most one fault per variable. */
export function checkRenderVariables(
  { renderVariables = [], variables: listed }: ChartRules,
  folder: ChartFolder,
  session: DhallSession,
): readonly Fault[] {
  const content = session.readText(folder.options ?? '') ?? '';
  const written = new Set(declaredVariables(Buffer.from(content)));
  const ofSecrets = new Map(Object.entries(session.secretNames));
  for (const name of listed) ofSecrets.set(name.toUpperCase(), folder.options ?? '');
  for (const file of folder.secretFiles) {
    for (const name of session.variablesOf(file)) ofSecrets.set(name.toUpperCase(), file);
  }
  const seen = new Set<string>();
  return renderVariables.flatMap((variable) => {
    const { name } = variable;
    const problem =
      findNameProblem(variable, ofSecrets) ??
      (seen.has(name) ? declaredTwice(variable) : undefined) ??
      (written.has(name) ? undefined : notWrittenOut(variable)) ??
      findContentProblem(variable);
    seen.add(name);
    if (problem === undefined) return [];
    const location = { file: folder.options };
    return [chartFault({ code: 'render-variable', ...problem, location })];
  });
}

function findNameProblem(
  { name }: RenderVariable,
  ofSecrets: ReadonlyMap<string, string>,
): Problem | undefined {
  const problem = findRenderVariableProblem(name);
  if (problem !== undefined) {
    return {
      message: `${JSON.stringify(name.slice(0, 80))} cannot be a render variable: ${problem}`,
      hint: 'Everyone may read a render variable. Use another name, or declare a secret in secrets.dhall. docs/render-variables.md lists what is refused.',
    };
  }
  const place = ofSecrets.get(name.toUpperCase());
  if (place === undefined) return undefined;
  return {
    code: 'render-variable-secret',
    message: `${name} is a variable of Secrets in ${place}, so it cannot be a render variable`,
    hint: 'Use another variable. A *-secret.dhall gets what is not secret as a function of the values.',
  };
}

function declaredTwice({ name }: RenderVariable): Problem {
  return {
    message: `the render variable ${name} is declared twice`,
    hint: 'Remove one of the declarations.',
  };
}

function notWrittenOut({ name }: RenderVariable): Problem {
  return {
    message: `the render variable ${name} is not written out in dhallmark.dhall`,
    hint: 'Write renderVariables as a list of records in this file, each with its name as a literal: Nx finds the names without evaluating anything.',
  };
}

function findContentProblem(variable: RenderVariable): Problem | undefined {
  const { name, description, allowed = [] } = variable;
  if (description.trim() === '') {
    const message = `the render variable ${name} has no description`;
    return { message, hint: 'Say what it is for.' };
  }
  const values = variable.default === undefined ? allowed : [variable.default, ...allowed];
  const bad = values.find((value) => findValueProblem(variable, value) !== undefined);
  if (bad === undefined) return undefined;
  return {
    message: `${JSON.stringify(bad.slice(0, 80))} cannot be a value of the render variable ${name}`,
    hint: `Correct default or allowed. ${describeForm(variable)}`,
  };
}
