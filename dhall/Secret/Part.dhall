-- A part of a template: text that is no secret, or a variable's value.
< Literal : Text | Value : (./Variable.dhall).Type >
