-- Annotations of an object that accepts what rules find there, each with its reason.
let Rule = ./Rule.dhall

let Allowance = { rule : Rule, reason : Text }

let Annotation = { mapKey : Text, mapValue : Text }

let annotate =
      λ(allowance : Allowance) →
        { mapKey = "lint.dhallmark.dev/allow-${showConstructor allowance.rule}"
        , mapValue = allowance.reason
        }

in  λ(allowances : List Allowance) →
      List/fold
        Allowance
        allowances
        (List Annotation)
        ( λ(allowance : Allowance) →
          λ(rest : List Annotation) →
            [ annotate allowance ] # rest
        )
        ([] : List Annotation)
