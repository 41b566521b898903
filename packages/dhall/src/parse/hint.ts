/** What people mean who write this where Dhall wants something else. */
const byToken: ReadonlyMap<string, string> = new Map([
  ['-', 'Dhall has no subtraction operator: `Natural/subtract 1 x` is x − 1.'],
  ['/', 'Dhall has no division operator, and comments are `-- …` or `{- … -}`.'],
  ['#', '`#` joins two lists; comments are `-- …` or `{- … -}`.'],
  ['"', 'Names are written without quotes, unusual ones in backquotes: `{ a = 1, `b c` = 2 }`.'],
  ['%', 'Dhall has no remainder operator.'],
  ['=', '`=` gives a value to a name in `let` and in records; `==` compares two Bools.'],
  ['<', 'Numbers are compared with functions, such as `lessThan` of the Prelude.'],
  ['>', 'Numbers are compared with functions, such as `greaterThan` of the Prelude.'],
  ['!', 'Negate with `x == False`; `!=` compares two Bools.'],
  ['&', 'The operator is `&&`.'],
  ['|', 'The operator is `||`; a single bar separates the alternatives of a union type.'],
  [';', 'Dhall has no semicolons: a line break or a space ends the expression before it.'],
  ['“', 'Write Text in straight double quotes.'],
  ['”', 'Write Text in straight double quotes.'],
  ['‘', 'Write Text in straight double quotes.'],
  ['’', 'Write Text in straight double quotes.'],
  ["'", "Write Text in double quotes, or over several lines between two `''`."],
  ['$', '`${x}` inserts x inside a Text literal; elsewhere write the name alone.'],
  ['@', 'Only a variable can have an index, `x@1`.'],
  [',', 'A comma separates fields, items and labels: look for one too many.'],
  ['.', 'A number has a digit before its point, and a field its name behind.'],
  [')', 'Look for a parenthesis too many, or for something missing before it.'],
  [']', 'Look for a bracket too many, or for something missing before it.'],
  ['}', 'Look for a brace too many, or for something missing before it.'],
  [':', 'An annotation needs parentheses here: `(x : T)`.'],
  ['→', 'A function is written `λ(x : T) → …`, its type `T → …`; it may need parentheses.'],
  ['λ', 'Put parentheses around a function that is an argument or operand.'],
  ['\\', 'Put parentheses around a function that is an argument or operand.'],
  ['?', 'Behind `?` there must be a space.'],
  ['+', 'Behind `+` there must be a space: `+1` is an Integer.'],
  ['in', '`in` ends a chain of `let`: look for a missing value or an open bracket before it.'],
  ['then', 'Look for an open bracket before it, or for a missing `if`.'],
  ['else', 'Look for an open bracket before it, or for a missing `then`.'],
  ['let', '`let` starts a new expression: put it in parentheses, or end the one before.'],
  ['if', 'Put parentheses around an `if` that is an argument or operand.'],
  ['Some', 'Put parentheses around it: `(Some x)`.'],
  ['merge', 'Put parentheses around it: `(merge handlers x)`.'],
  ['toMap', 'Put parentheses around it: `(toMap x)`.'],
  ['assert', 'Put parentheses around the assertion, or bind it with `let`.'],
  ['forall', 'Put parentheses around the function type.'],
  ['as', '`as Text`, `as Bytes` and `as Location` may only follow an import.'],
  ['using', '`using` may only follow a URL.'],
  ['with', 'Put parentheses around the expression before `with`.'],
]);

/** A hint for an operand that touches the one before, given the character before it and its first two. */
export function hintForAdjacent(around: string): string {
  const [before = '', first = '', second = ''] = around;
  if (first === '+' && /\d/u.test(second)) {
    return '`+1` is an Integer; an operator has spaces around it: `x + 1`.';
  }
  if (first === '-' || first === '/') return hintForToken(first) ?? '';
  if (/\d/u.test(before) && /\w/u.test(first)) {
    return 'A number is written in digits alone, and no name starts with a digit.';
  }
  return 'Dhall applies a function with a space, `f x` and `f (x)`, not `f(x)`.';
}

/** A hint for a token that the grammar does not allow where it was found. */
export function hintForToken(token: string): string | undefined {
  return byToken.get(token);
}
