import { parseTemplate, type ParsedTemplate } from '../go-template/parse-template.ts';
import { TemplateError } from '../go-template/template-error.ts';
import { ExecutionError, type Value } from '../go-values/go-value.ts';
import { requireKnown } from '../go-values/unknown-value.ts';
import { fixed, type TemplateFunction } from '../template-functions/template-function.ts';
import type { Evaluation } from './evaluate-pipeline.ts';
import { executeStatements, executeTemplate } from './execute-template.ts';
import type { Budget } from './limits.ts';
import { TemplateSet } from './template-set.ts';

/** What a set of templates is executed with. */
export interface SetEvaluation extends Evaluation {
  /** The strings that `tpl` has parsed already. */
  readonly parsed: Map<string, ParsedTemplate>;
}

/**
 * An evaluation with Helm's own functions: `include`, `tpl`, `required` and `fail`.
 *
 * @example
 * createEvaluation(templates, new Budget(defaultLimits))
 */
export function createEvaluation(
  templates: TemplateSet,
  budget: Budget,
  parsed = new Map<string, ParsedTemplate>(),
): SetEvaluation {
  const functions = new Map<string, TemplateFunction>();
  const evaluation: SetEvaluation = { templates, budget, functions, parsed };
  const include = fixed('passes', ['string', 'any'], (name, data) => {
    requireKnown('include', [name]);
    return budget.nest(() => executeTemplate(name, toData(data), evaluation)).text;
  });
  functions.set('include', include);
  functions.set(
    'tpl',
    fixed('passes', ['string', 'any'], (text, data) => executeText(text, toData(data), evaluation)),
  );
  functions.set('required', required);
  functions.set('fail', fail);
  return evaluation;
}

/** A nil that is passed as an interface is an invalid value again. */
function toData(value: Value): Value {
  return value ?? undefined;
}

const required = fixed('passes', ['string', 'any'], (message, value) => {
  if (value === null || value === '') throw new ExecutionError(message);
  return value;
});

const fail = fixed('passes', ['string'], (message) => {
  throw new ExecutionError(message);
});

/** Definitions of the text are visible to itself only. */
function executeText(text: string, data: Value, evaluation: SetEvaluation): string {
  const { templates, budget, parsed } = evaluation;
  if (!text.includes('{{')) return text.replaceAll('<no value>', '');
  const template = parsed.get(text) ?? parseText(text);
  parsed.set(text, template);
  const inner = new TemplateSet(templates);
  for (const [name, body] of template.bodies)
    inner.add(name, { ...template, statements: body, bodies: new Map() });
  const run = template.bodies.size > 0 ? createEvaluation(inner, budget, parsed) : evaluation;
  const output = budget.nest(() => executeStatements(template.statements, data, run));
  return output.text.replaceAll('<no value>', '');
}

function parseText(text: string): ParsedTemplate {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new ExecutionError(`cannot parse template: ${error.message}`);
  }
}
