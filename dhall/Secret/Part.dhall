-- A part of a template: literal text, or a variable's value.
< Literal : Text | Value : (./Variable.dhall).Type >
