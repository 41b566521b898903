import { dnsName } from '../../formats/names.ts';
import { fieldOf, itemsOf, textOf, type FieldPath } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { hasKind, isEmpty, serverRule } from './table-rules.ts';

const HOOKS = 'pkg/apis/admissionregistration/validation/validation.go';

/** Webhooks. */
export const webhook = serverRule(
  {
    name: 'webhook',
    summary:
      'A webhook has a name with three parts, an https URL or a service, and a review version that the server knows.',
    remedy: 'Use a name such as check.example.org and the review version v1.',
    source: `${HOOKS}, validateWebhook`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'ValidatingWebhookConfiguration MutatingWebhookConfiguration')) return;
    for (const [index, hook] of itemsOf(fieldOf(json, 'webhooks'))) {
      yield* checkHook(['webhooks', index], hook);
    }
  },
);

function* checkHook(path: FieldPath, hook: unknown): Iterable<Problem> {
  const name = textOf(hook, 'name') ?? '';
  if (!dnsName.accepts(name) || name.split('.').length < 3) {
    yield {
      path: [...path, 'name'],
      message: 'the name must be a lowercase DNS name with at least three parts',
    };
  }
  const url = textOf(hook, 'clientConfig', 'url');
  if (url !== undefined && !url.startsWith('https://')) {
    yield { path: [...path, 'clientConfig', 'url'], message: 'the URL must start with https://' };
  }
  const servicePath = textOf(hook, 'clientConfig', 'service', 'path');
  if (servicePath !== undefined && servicePath !== '' && !servicePath.startsWith('/')) {
    yield {
      path: [...path, 'clientConfig', 'service', 'path'],
      message: 'the path must start with /',
    };
  }
  const versions = itemsOf(fieldOf(hook, 'admissionReviewVersions')).map(([, version]) => version);
  if (versions.length > 0 && !versions.includes('v1') && !versions.includes('v1beta1')) {
    yield {
      path: [...path, 'admissionReviewVersions'],
      message: 'one of v1 and v1beta1 must be among the versions',
    };
  }
}

/** Policies of admission. */
export const admissionPolicy = serverRule(
  {
    name: 'admission-policy',
    summary:
      'An admission policy has a validation or an audit annotation, with expressions that can be parsed.',
    remedy: 'Complete the expression; a validation returns a boolean.',
    source: `${HOOKS}, validateValidatingAdmissionPolicySpec`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'ValidatingAdmissionPolicy')) return;
    const spec = fieldOf(json, 'spec');
    if (isEmpty(fieldOf(spec, 'validations')) && isEmpty(fieldOf(spec, 'auditAnnotations'))) {
      yield { path: ['spec'], message: 'validations or auditAnnotations must have an item' };
    }
    for (const [index, each] of itemsOf(fieldOf(spec, 'validations'))) {
      const path = ['spec', 'validations', index, 'expression'];
      const message = findExpressionProblem(textOf(each, 'expression') ?? '');
      if (message !== undefined) yield { path, message };
    }
  },
);

const BINARY = /(&&|\|\||[=!<>]=|[<>+\-*/%?:,.]|\bin)\s*$/;
const FIELD_ONLY = /^\s*[A-Za-z_]\w*(\.[A-Za-z_]\w*)*\.(replicas|name|namespace)\s*$/;

/** What can be seen without CEL: open brackets and an operator at the end. */
export function findExpressionProblem(text: string): string | undefined {
  // raw and long strings need a parser
  if (/"""|'''|\b[rRbB]+["']/.test(text)) return undefined;
  const plain = text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  if (plain.trim() === '') return 'the expression must not be empty';
  if (BINARY.test(plain)) return 'the expression ends with an operator';
  const open: string[] = [];
  for (const [bracket] of plain.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(bracket)) open.push(bracket);
    else if (open.pop() !== '([{'[')]}'.indexOf(bracket)])
      return `the bracket ${bracket} is not opened`;
  }
  if (open.length > 0) return `the bracket ${open.at(-1)} is not closed`;
  return FIELD_ONLY.test(plain) ? 'the expression must return a boolean' : undefined;
}
