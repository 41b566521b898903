/** What to write instead of a token that Dhall does not have or that belongs elsewhere. */
const byToken: ReadonlyMap<string, string> = new Map([
  ['-', 'Dhall has no subtraction operator: `Natural/subtract 1 x` is x − 1.'],
  ['/', 'Dhall has no division operator, and comments are written `-- …` or `{- … -}`.'],
  ['#', '`#` joins two lists; comments are written `-- …` or `{- … -}`.'],
  ['"', 'Write labels without quotes, or in backquotes: `{ a = 1, `b c` = 2 }`.'],
  ['%', 'Dhall has no remainder operator.'],
  ['=', '`=` defines a name in `let` and in records; `==` compares two Bools.'],
  ['<', 'Compare numbers with a function such as `Natural/lessThan` of the Prelude.'],
  ['>', 'Compare numbers with a function such as `Natural/greaterThan` of the Prelude.'],
  ['!', 'Negate a Bool with `x == False`; `!=` compares two Bools.'],
  ['&', 'The operator is `&&`.'],
  ['|', 'The operator is `||`; a single bar separates the alternatives of a union type.'],
  [';', 'Dhall has no semicolons: remove it.'],
  ['“', 'Write a Text in straight double quotes.'],
  ['”', 'Write a Text in straight double quotes.'],
  ['‘', 'Write a Text in straight double quotes.'],
  ['’', 'Write a Text in straight double quotes.'],
  ["'", "Write a Text in double quotes, or over several lines between two `''`."],
  ['$', '`${x}` interpolates x inside a Text; elsewhere, write the name alone.'],
  ['@', 'Only a variable can have an index, as in `x@1`.'],
  [',', 'A comma separates fields, items and labels: look for one too many.'],
  ['.', 'Write a digit before the point of a number, and a field name after a dot.'],
  [')', 'Look for a parenthesis too many, or for something missing before it.'],
  [']', 'Look for a bracket too many, or for something missing before it.'],
  ['}', 'Look for a brace too many, or for something missing before it.'],
  [':', 'A type annotation needs parentheses here: `(x : T)`.'],
  ['→', 'A function is written `λ(x : T) → …`, its type `T → …`; add parentheses around it.'],
  ['λ', 'Put parentheses around a function that is an argument or an operand.'],
  ['\\', 'Put parentheses around a function that is an argument or an operand.'],
  ['?', 'Write a space after `?`.'],
  ['+', 'Write a space after `+`: `+1` is an Integer.'],
  ['in', '`in` ends a chain of `let`: look for a missing value or an open bracket before it.'],
  ['then', 'Look for an open bracket before it, or for a missing `if`.'],
  ['else', 'Look for an open bracket before it, or for a missing `then`.'],
  ['let', '`let` starts a separate expression: put it in parentheses, or end the one before it.'],
  ['if', 'Put parentheses around an `if` that is an argument or an operand.'],
  ['Some', 'Put parentheses around it: `(Some x)`.'],
  ['merge', 'Put parentheses around it: `(merge handlers x)`.'],
  ['toMap', 'Put parentheses around it: `(toMap x)`.'],
  ['assert', 'Put parentheses around the assertion, or bind it with `let`.'],
  ['forall', 'Put parentheses around the function type.'],
  ['as', 'Write `as Text`, `as Bytes` or `as Location` directly after an import.'],
  ['using', 'Write `using` directly after a URL.'],
  ['with', 'Put parentheses around the expression before `with`.'],
]);

/**
 * The hint for an operand without a space before it. `around` is the character before it and its
 * first two.
 */
export function findAdjacentHint(around: string): string {
  const [before = '', first = '', second = ''] = around;
  if (first === '+' && /\d/u.test(second)) {
    return '`+1` is an Integer; write spaces around an operator: `x + 1`.';
  }
  if (first === '-' || first === '/') return findTokenHint(first) ?? '';
  if (/\d/u.test(before) && /\w/u.test(first)) {
    return 'A number contains digits only, and a name cannot start with a digit.';
  }
  return 'Dhall applies a function with a space, `f x` and `f (x)`, not `f(x)`.';
}

/** The hint for a token that the grammar does not allow where it is; undefined for most tokens. */
export function findTokenHint(token: string): string | undefined {
  return byToken.get(token);
}

/**
 * The hint for a Windows path (`.\a`, `..\a`, `~\a`, `C:\a`, `C:/a`) at or just before `pos`; undefined for
 * anything else.
 */
export function findPathHint(text: string, pos: number): string | undefined {
  if (/^(?:\.\.?|~)\\/u.test(text.slice(pos, pos + 3))) {
    return 'Write paths with `/`, as in `./config/a.dhall`, also on Windows.';
  }
  const isDrive = /(?:^|[^\w-])[A-Za-z]:[\\/]$/u.test(text.slice(Math.max(0, pos - 3), pos + 1));
  return isDrive
    ? 'Dhall has no drive letters: write a path relative to the file, as `./a.dhall`, or to the home folder, as `~/a.dhall`.'
    : undefined;
}
