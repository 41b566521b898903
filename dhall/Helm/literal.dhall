{-|
Text that Helm gives back as it is, braces included. For Text inside a template; the texts of
objects are kept from Helm already.
-}
let literal
    : Text → Text
    = Text/replace "{{" "{{ \"{{\" }}"

in  literal
