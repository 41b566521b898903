let Mode = < Plain | Prefixed >

in  λ(v : { mode : Mode, t : Text }) →
      { a =
          merge
            { Plain = λ(t : Text) → t, Prefixed = λ(t : Text) → "p-${t}" }
            v.mode
            v.t
      }
