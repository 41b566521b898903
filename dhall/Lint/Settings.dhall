-- The field lint of dhallmark.dhall.
let Profile = ./Profile.dhall

let Rule = ./Rule.dhall

let Severity = ./Severity.dhall

let Setting = { rule : Rule, severity : Severity }

in  { Type = { profile : Optional Profile, rules : List Setting }
    , default = { profile = None Profile, rules = [] : List Setting }
    }
