import type { Residual } from '@dhallmark/dhall';
import type { Compiler } from './compiler.ts';
import { action, call, fieldsOf, plain, type Code } from './go-code.ts';

type Call = Extract<Residual, { kind: 'call' }>;

/** A builtin of Dhall by the functions of templates. Numbers of values files are Doubles there. */
export function compileCall({ name, args }: Call, compiler: Compiler): Code {
  const [first, second, third] = args as [Residual, Residual, Residual];
  const of = (residual: Residual): Code => compiler.compile(residual);
  const whole = (residual: Residual): Code => call('int64', of(residual));
  switch (name) {
    case 'Natural/show':
      return call('toString', whole(first));
    case 'Integer/show':
      return call('printf', plain('"%+d"'), whole(first));
    case 'Natural/isZero':
      return call('eq', whole(first), plain('0'));
    case 'Natural/even':
      return call('eq', call('mod', of(first), plain('2')), plain('0'));
    case 'Natural/odd':
      return call('eq', call('mod', of(first), plain('2')), plain('1'));
    case 'Natural/toInteger':
      return of(first);
    case 'Natural/subtract':
      return call('max', plain('0'), call('sub', of(second), of(first)));
    case 'Integer/negate':
      return call('sub', plain('0'), of(first));
    case 'Integer/clamp':
      return call('max', plain('0'), of(first));
    case 'Integer/toDouble':
      return call('float64', of(first));
    case 'Text/replace':
      return call('replace', of(first), of(second), of(third));
    case 'List/length':
      return call('len', of(first));
    case 'List/head':
      return call('first', of(first));
    case 'List/last':
      return call('last', of(first));
    case 'List/reverse':
      return call('reverse', of(first));
    case 'List/indexed':
      return compileIndexed(first, compiler);
    case 'showConstructor':
      return compileConstructor(first, compiler);
    case 'rounds':
      return call('until', call('int', of(first)));
    default:
      // Double/show, Text/show: whyUntranslatable refuses them
      throw new Error(`${name} has no form as a template`);
  }
}

function compileIndexed(list: Residual, compiler: Compiler): Code {
  const { setup, operand } = compiler.compile(list);
  const [name, index, item] = ['list', 'index', 'item'].map((hint) => compiler.name(hint));
  return {
    setup: [
      ...setup,
      action(`${name} := list`),
      action(`range ${index}, ${item} := ${operand}`),
      action(`${name} = append ${name} (dict "index" ${index} "value" ${item})`),
      action('end'),
    ],
    operand: name as string,
  };
}

/** The label of an alternative that the residual made; a value without payload is its label. */
function compileConstructor(union: Residual, compiler: Compiler): Code {
  if (union.kind === 'reference' && union.shape.kind === 'Optional') {
    const { setup, operand } = compiler.compile(union);
    return { setup, operand: `(ternary "None" "Some" (kindIs "invalid" ${operand}))` };
  }
  if (union.kind === 'reference' && union.reference.variable?.isTagged !== true) {
    return compiler.compile(union);
  }
  const { setup, operand } = compiler.tagged(union);
  return { setup, operand: fieldsOf(operand, ['label']) };
}
