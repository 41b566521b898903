{-|
Text that Helm renders unchanged, braces included. Use it for Text inside a template; strings in objects
are escaped already.
-}
let literal
    : Text → Text
    = Text/replace "{{" "{{ \"{{\" }}"

in  literal
