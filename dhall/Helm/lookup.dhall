{-|
The template expression, without braces, for the value at a path, any key, dots and dashes included.
Helm's error when a part on the way is absent; nil when the last is. `Text/show` quotes a key in a
way that Go templates understand.
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
