{-|
A reference to a value, by its path: `value [ "console", "port" ]`. The value stands there as Helm
prints it; in YAML use `quoted`.
-}
let value
    : List Text → Text
    = λ(path : List Text) → "{{ ${./lookup.dhall path} }}"

in  value
