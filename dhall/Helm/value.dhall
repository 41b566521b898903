{-|
A reference to a value, by its path: `value [ "console", "port" ]`. It is inserted as Helm
prints it; use `quoted` in YAML.
-}
let value
    : List Text → Text
    = λ(path : List Text) → "{{ ${./lookup.dhall path} }}"

in  value
