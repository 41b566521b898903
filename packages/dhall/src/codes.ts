import type { CodeTable } from '@dhallmark/fault';
import { libraryCodes } from './library-codes.ts';

/**
 * Every code of a fault of this package, with what `--explain CODE` and docs/dhall-errors.md say
 * about it. Codes are stable over releases.
 *
 * @example
 * import { explainCode } from '@dhallmark/fault';
 * import { codes } from '@dhallmark/dhall/codes';
 * console.log(explainCode('import-cycle', [codes]));
 */
export const codes = {
  // Syntax
  'parse-unexpected': {
    meaning: 'The grammar does not allow this token here; the message says what it expected.',
    remedy:
      'Follow the hint. An operand such as `Some x`, `if` or a function often needs parentheses.',
  },
  'parse-size': {
    meaning: 'The program has more than 8 million tokens.',
    remedy: 'Import long data `as Text`, or split the program into several files.',
  },
  'parse-end': {
    meaning: 'The input ends too early, or a bracket is never closed.',
    remedy: 'Close the bracket, or add the missing `in`, `else` or value.',
  },
  'parse-space': {
    meaning: 'Whitespace is missing, for example after `:` or around an argument.',
    remedy: 'Write `x : T` and `f x`, not `x :T` and `f(x)`.',
  },
  'parse-keyword': {
    meaning: 'A keyword is used as a name.',
    remedy: 'Put the name in backquotes.',
  },
  'parse-reserved': {
    meaning: 'A variable has the name of a builtin.',
    remedy: 'Choose another name, or put it in backquotes wherever it is used.',
  },
  'parse-label': {
    meaning: 'A quoted label contains more than printable ASCII, or is never closed.',
    remedy: 'Use ASCII, and close the label with a backquote on the same line.',
  },
  'parse-index': {
    meaning: 'A builtin has an index, or the index of a variable is too large.',
    remedy: 'Remove the `@`.',
  },
  'parse-duplicate': {
    meaning: 'A record type or a union type has two entries of the same name.',
    remedy: 'Remove or rename one of them.',
  },
  'parse-empty-list': {
    meaning: 'An empty list has no type annotation.',
    remedy: 'Write `[] : List T`.',
  },
  'parse-with': {
    meaning: '`with` follows an application or an operator, or has a type annotation.',
    remedy: 'Add parentheses.',
  },
  'parse-number': {
    meaning: 'A number starts with a zero, or a Double is out of range.',
    remedy: 'Write the number without the leading zero, or write `Infinity`.',
  },
  'parse-time': {
    meaning: 'The date, time or time zone does not exist or is incomplete.',
    remedy: 'Write dates as YYYY-MM-DD and times as hh:mm:ss. There are no leap seconds.',
  },
  'parse-bytes': {
    meaning: 'A Bytes literal contains something other than pairs of hexadecimal digits.',
    remedy: 'Write two digits per byte: `0x"00ff"`.',
  },
  'parse-text': {
    meaning:
      "A Text literal is never closed, contains a tab, or starts on the same line as its `''`.",
    remedy: 'Follow the hint.',
  },
  'parse-escape': {
    meaning: 'An escape sequence is unknown, or does not denote a Unicode character.',
    remedy: 'Write a character outside the basic plane as `\\u{1F600}`, not as surrogates.',
  },
  'parse-comment': {
    meaning: 'A block comment is never closed.',
    remedy: 'Close it with `-}`. Block comments nest, so each `{-` needs its own `-}`.',
  },
  'parse-path': {
    meaning: 'The path of a local import is malformed.',
    remedy: 'Name a file, and quote components with special characters: `./"a b"/c.dhall`.',
  },
  'parse-url': {
    meaning: 'The URL of an import is malformed.',
    remedy: 'Check the host. An IPv6 address needs brackets.',
  },
  'parse-env': {
    meaning: 'The name of an environment variable is malformed.',
    remedy: 'Quote names with special characters: `env:"MY VAR"`.',
  },
  'parse-hash': {
    meaning: 'The integrity check of an import does not have 64 hexadecimal digits.',
    remedy: 'Run `dhall freeze` or `dhall hash` to get the right one.',
  },
  'parse-character': {
    meaning: 'The input contains a control character, a non-character or a byte order mark.',
    remedy: 'Save the file without a byte order mark, and write such characters as escapes.',
  },
  'parse-utf8': {
    meaning: 'The input is not valid UTF-8.',
    remedy: 'Save the file as UTF-8.',
  },

  // Types
  'type-unbound-variable': {
    meaning: 'No variable of this name is in scope.',
    remedy: 'Follow the hint, which names a similar one, or bind the variable with `let`.',
  },
  'type-argument': {
    meaning: 'The argument does not have the type that the function takes.',
    remedy: 'Compare the expected and the found type.',
  },
  'type-not-a-function': {
    meaning: 'Something that is not a function is applied to an argument.',
    remedy: 'Look for a missing operator, comma or parenthesis.',
  },
  'type-annotation': {
    meaning: 'The expression does not have the annotated type.',
    remedy: 'Change the expression or its annotation.',
  },
  'type-missing-field': {
    meaning: 'The record has no field of this name.',
    remedy: 'Choose one of the fields that the hint lists.',
  },
  'type-missing-alternative': {
    meaning: 'The union has no alternative of this name.',
    remedy: 'Choose one of the alternatives that the hint lists.',
  },
  'type-selection': {
    meaning: '`.x` selects from something that is neither a record nor a union type.',
    remedy: 'Select from a record. For an Optional, use `merge` first.',
  },
  'type-not-a-record': {
    meaning: 'A projection, a completion or `toMap` is applied to something that is not a record.',
    remedy: 'Give it a record.',
  },
  'type-not-a-union': {
    meaning:
      '`merge` or `showConstructor` is applied to something that is neither a union nor an Optional.',
    remedy: 'For a Bool, use `if`. Apply a constructor to its payload first.',
  },
  'type-condition': {
    meaning: 'The condition of an `if` is not a Bool.',
    remedy: 'Give it a Bool.',
  },
  'type-branches': {
    meaning: 'The branches of an `if` have different types.',
    remedy: 'Give both branches the same type.',
  },
  'type-operand': {
    meaning: 'An operand of an operator has the wrong type.',
    remedy: 'Follow the hint.',
  },
  'type-interpolation': {
    meaning: 'An interpolated expression is not a Text.',
    remedy: 'Convert it, for example with `Natural/show`.',
  },
  'type-list-item': {
    meaning: 'The items of a list have different types, or are not values.',
    remedy: 'Give all items the same type.',
  },
  'type-empty-list': {
    meaning: 'The annotation of an empty list is not a list type.',
    remedy: 'Write `[] : List T`.',
  },
  'type-some': {
    meaning: '`Some` is applied to a type or a kind.',
    remedy: 'Apply it to a value.',
  },
  'type-merge': {
    meaning: 'A handler of `merge` does not fit its alternative, or the result type is unknown.',
    remedy: 'Give every handler the payload of its alternative and the same result type.',
  },
  'type-merge-missing': {
    meaning: 'An alternative has no handler.',
    remedy: 'Add a handler for it.',
  },
  'type-merge-unused': {
    meaning: 'A handler has no alternative.',
    remedy: 'Remove or rename the handler.',
  },
  'type-to-map': {
    meaning: 'The fields of a `toMap` have different types, or an empty one has no annotation.',
    remedy: 'Give all fields the same type, or annotate the empty map.',
  },
  'type-collision': {
    meaning: '`∧` or `⩓` finds a field on both sides that does not hold records.',
    remedy: 'Use `⫽` to take the right field, or `with` to set one field.',
  },
  'type-completion': {
    meaning: 'The record of a completion `T::r` does not fit the schema.',
    remedy: 'Follow the hint, which names the field.',
  },
  'type-schema': {
    meaning: 'The left side of `T::r` is not a schema.',
    remedy: 'A schema is a record with the fields `Type` and `default`.',
  },
  'type-with': {
    meaning: '`with` updates something that is not a record, or changes the type in an Optional.',
    remedy: 'Follow the path from the left: each step needs a record, or `?` for an Optional.',
  },
  'type-projection': {
    meaning: 'A projection by type does not fit the record.',
    remedy: 'Compare the fields of the record and of the type.',
  },
  'type-duplicate-field': {
    meaning: 'A field is given or projected twice.',
    remedy: 'Remove or rename one of the two.',
  },
  'type-equivalence': {
    meaning: 'The sides of an equivalence have different types, or are not values.',
    remedy: 'Compare two values of the same type.',
  },
  'type-assert': {
    meaning: 'The annotation of an assertion is not an equivalence.',
    remedy: 'Write `assert : x ≡ y`.',
  },
  'assertion-failed': {
    meaning: 'The sides of an assertion are different.',
    remedy: 'Compare the expected and the found value.',
  },
  'type-cached': {
    meaning: 'An entry of the semantic cache is not well typed.',
    remedy: 'Run again with `--no-cache` to see what is wrong with the import.',
  },
  'type-not-a-type': {
    meaning: 'A value is used where a type is expected.',
    remedy: 'Give a type. The type of lists is written `List T`.',
  },
  'type-sort': {
    meaning: '`Sort` is used as a value, or `Kind` where its type would be needed.',
    remedy: 'Use `Sort` in annotations only.',
  },

  // Imports
  'import-no-file': {
    meaning: 'The imported file does not exist.',
    remedy: 'Check the path. It is relative to the file that contains the import.',
  },
  'import-no-variable': {
    meaning: 'The imported environment variable is not set.',
    remedy: 'Set it, or give an alternative after `?`.',
  },
  'import-missing': {
    meaning:
      'The import is `missing`, which resolves only with a hash that the cache or an installed package has.',
    remedy: 'Install the npm packages of the workspace, or give an alternative after `?`.',
  },
  'import-unreachable': {
    meaning: 'A remote import cannot be fetched, or the network is not used.',
    remedy: 'Check the URL. With `--offline`, run `dhall vendor` first or fill the cache.',
  },
  'import-unreadable': {
    meaning: 'The imported file cannot be read, or is not text.',
    remedy: 'Check its permissions and its encoding.',
  },
  'import-hash': {
    meaning: 'The content of the import does not have the hash that the import requires.',
    remedy: 'If the change is expected, run `dhall freeze`. If not, find out who changed it.',
  },
  'import-cycle': {
    meaning: 'Files import each other.',
    remedy: 'Move what both files need into a third file.',
  },
  'import-opaque': {
    meaning: 'A remote file imports a local file or an environment variable.',
    remedy: 'Import it in a local file, and pass it to the remote one as an argument.',
  },
  'import-cors': {
    meaning: 'A server does not allow its file to be imported by a file of another server.',
    remedy: 'Let the server send a matching Access-Control-Allow-Origin header.',
  },
  'import-headers': {
    meaning: 'The headers of a remote import have the wrong type, or characters HTTP forbids.',
    remedy: 'Write `using (toMap { Name = "value" })`.',
  },
  'import-refused': {
    meaning: 'The policy of the program forbids the import.',
    remedy: 'Follow the message.',
  },
  'import-limit': {
    meaning: 'There are too many imports, or they are too large.',
    remedy: 'Raise the limit, if that much is expected.',
  },

  // Evaluation
  'limit-steps': {
    meaning: 'Evaluation takes more steps than the limit allows.',
    remedy: 'Raise the limit, or look for an expression that grows too fast.',
  },
  'limit-size': {
    meaning: 'A normal form is larger than the limit allows.',
    remedy: 'Raise the limit, or look for an expression that doubles its size repeatedly.',
  },
  'limit-text': {
    meaning: 'A Text is longer than the limit allows.',
    remedy: 'Raise the limit, or look for a Text that doubles its size repeatedly.',
  },
  'limit-items': {
    meaning: 'A List has more items than the limit allows.',
    remedy: 'Raise the limit, or look for a List that doubles its size repeatedly.',
  },
  'limit-number': {
    meaning: 'A number has more than 8,388,608 bits, about 2.5 million digits.',
    remedy: 'Look for a number that is squared repeatedly.',
  },
  'limit-time': {
    meaning: 'Evaluation takes longer than the limit allows.',
    remedy: 'Raise the time limit (`--timeout`), or look for an expression that grows too fast.',
  },
  'limit-memory': {
    meaning: 'Evaluation uses more memory than the limit allows.',
    remedy:
      'Raise the memory limit (`--max-memory`), or look for an expression that grows too fast.',
  },
  stopped: {
    meaning: 'The program that evaluates has stopped the evaluation.',
    remedy: 'Run it again, or look for an expression that grows too fast.',
  },
  'too-deep': {
    meaning: 'An expression or a value nests deeper than the stack allows.',
    remedy:
      'Raise `--stack-memory` of a program, or `stackMemory` of a workspace or of `nodeIo`, bind inner parts with `let`, or build nested values with a fold over a list.',
  },
  'unresolved-import': {
    meaning: 'An expression is evaluated or type-checked before its imports are resolved.',
    remedy: 'Call `resolve` first.',
  },

  // Binary encoding
  'binary-truncated': {
    meaning: 'The CBOR input ends too early.',
    remedy: 'Check that the whole file was transferred.',
  },
  'binary-trailing': {
    meaning: 'There are more bytes after the encoded expression.',
    remedy: 'Check that the file holds one expression only.',
  },
  'binary-invalid': {
    meaning: 'The CBOR input does not encode a Dhall expression.',
    remedy: 'Encode the expression again with `dhall encode`.',
  },
  'binary-unsupported': {
    meaning: 'The CBOR input has items of indefinite length, which Dhall does not use.',
    remedy: 'Encode the expression again with `dhall encode`.',
  },
  'binary-unknown-tag': {
    meaning: 'The CBOR input has a tag that Dhall does not use.',
    remedy: 'Encode the expression again with `dhall encode`.',
  },
  'binary-not-utf8': {
    meaning: 'A text in the CBOR input is not valid UTF-8.',
    remedy: 'Encode the expression again with `dhall encode`.',
  },
  'binary-embedded-import': {
    meaning: 'An expression with resolved imports has no binary encoding.',
    remedy: 'Normalize it first.',
  },

  // Output
  'json-unsupported': {
    meaning: 'A function, a type, Bytes or NaN has no JSON form; the message says where it is.',
    remedy: 'Apply or convert it.',
  },
  ...libraryCodes,
  'print-import': {
    meaning: 'An expression with resolved imports cannot be printed.',
    remedy: 'Print it before resolving its imports, or print its normal form.',
  },
  'schemas-form': {
    meaning: 'The expression of `dhall rewrite-with-schemas --schemas` is not a record of schemas.',
    remedy: 'Pass a record whose fields are schemas: each has a `Type` and a record `default`.',
  },
  'format-comment': {
    meaning: 'Formatting would lose a comment. Nothing was changed.',
    remedy: 'Move the comment in front of an expression, and please report this.',
  },
} as const satisfies CodeTable;

/**
 * A code of a fault that this package throws.
 *
 * @example
 * if (isFault(error) && error.code === ('import-no-file' satisfies Code)) createTheFile();
 */
export type Code = keyof typeof codes;
