{-|
Like `quoted`, but rendering fails with `message` when the value is absent or empty.
-}
let required
    : { message : Text, path : List Text } → Text
    = λ(args : { message : Text, path : List Text }) →
        let lookup = ./lookup.dhall args.path

        in  "{{ ${lookup} | required ${Text/show args.message} | toJson }}"

in  required
