const nested = (levels: number, open: string, inner: string, close: string): string =>
  open.repeat(levels) + inner + close.repeat(levels);

/** Programs that nest so many levels deep, by what they nest. */
export function createDeepPrograms(levels: number): ReadonlyMap<string, string> {
  const nest = (open: string, inner: string, close: string) => nested(levels, open, inner, close);
  const path = Array.from({ length: levels }, () => 'a').join('.');
  const lets = Array.from({ length: levels }, (_, at) => `let x${at + 1} = x${at} + 1 `).join('');
  return new Map([
    ['brackets', nest('(', '1', ')')],
    ['lists', nest('[', '1', ']')],
    ['records', nest('{a=', '1', '}')],
    ['record types', nest('{a: ', 'Bool', '}')],
    ['optional values', nest('Some (', '1', ')')],
    ['functions', `${'\\(x : Natural) -> '.repeat(levels)}1`],
    ['function types', `${'Natural -> '.repeat(levels)}Natural`],
    ['named function types', `${'forall (a : Type) -> '.repeat(levels)}Natural`],
    ['else-if', `\\(b : Bool) -> ${'if b == False then 1 else '.repeat(levels)}2`],
    ['dotted labels', `{ ${path} = 1 }`],
    ['selections', `let r = ${nest('{a=', '1', '}')} in r.${path}`],
    ['projections', `{ a = 1 }${'.{a}'.repeat(levels)}`],
    ['applications', `\\(f : Natural -> Natural) -> ${nest('f (', '1', ')')}`],
    ['let bindings', `let x0 = 1 ${lets}in x${levels}`],
    ['nested let bindings', nest('let x = (', '1', ') in x')],
    ['updates', `{ a = 1 }${' with a = 2'.repeat(levels)}`],
    ['deep updates', `{=} with ${path} = 1`],
    ['operators', `${'1 + '.repeat(levels)}1`],
    ['operators on the right', nest('1 + (', '1', ')')],
    ['alternatives of imports', `${'missing ? '.repeat(levels)}1`],
    ['interpolations', nest('"a${', '"b"', '}"')],
    ['annotations', nest('(', '1', ' : Natural)')],
  ]);
}

/** Programs that build so many closures in each other, with their normal forms. */
export function createDeepClosures(levels: number): ReadonlyMap<string, readonly [string, string]> {
  const state = `let State = Natural -> { value : Natural, state : Natural }
    let step = \\(m : State) -> \\(s : Natural) ->
      let r = m s in { value = r.value + 1, state = r.state + 2 }
    in (Natural/fold ${levels} State step (\\(s : Natural) -> { value = 0, state = s }) 5).value`;
  const church = `let Nat = forall (N : Type) -> (N -> N) -> N -> N
    let fromNatural = \\(n : Natural) -> \\(N : Type) -> \\(s : N -> N) -> \\(z : N) -> Natural/fold n N s z
    let times = \\(a : Nat) -> \\(b : Nat) -> \\(N : Type) -> \\(s : N -> N) -> a N (b N s)
    in times (fromNatural ${levels}) (fromNatural 2) Natural (\\(x : Natural) -> x + 1) 0`;
  const compose = `Natural/fold ${levels} (Natural -> Natural)
    (\\(f : Natural -> Natural) -> \\(x : Natural) -> f (x + 1) + 1) (\\(x : Natural) -> x) 0`;
  return new Map([
    ['a fold over a state', [state, String(levels)]],
    ['Church numerals', [church, String(2 * levels)]],
    ['composed functions', [compose, String(2 * levels)]],
  ]);
}
