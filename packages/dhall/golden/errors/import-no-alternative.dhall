./nothing.dhall ? env:NOT_SET ? missing
