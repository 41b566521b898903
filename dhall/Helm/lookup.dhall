{-|
The template expression, without braces, for the value at a path. Keys may contain dots and dashes. Helm
reports an error if a key on the way is absent, and the value is nil if the last one is. `Text/show`
quotes keys in a way that Go templates accept.
-}
let lookup
    : List Text → Text
    = λ(path : List Text) →
            "index .Values"
        ++  List/fold
              Text
              path
              Text
              (λ(key : Text) → λ(rest : Text) → " ${Text/show key}${rest}")
              ""

in  lookup
