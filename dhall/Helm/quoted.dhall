{-|
A reference to a value as JSON, which is also YAML: `name: ${quoted [ "console", "name" ]}`. A
string stays a string whatever it looks like, and lists and objects fit on one line.
-}
let quoted
    : List Text → Text
    = λ(path : List Text) → "{{ ${./lookup.dhall path} | toJson }}"

in  quoted
