{-|
A reference to a value as JSON, which is also YAML: `name: ${quoted [ "console", "name" ]}`. Text
stays Text whatever it looks like, and lists and objects fit in one line.
-}
let quoted
    : List Text → Text
    = λ(path : List Text) → "{{ ${./lookup.dhall path} | toJson }}"

in  quoted
