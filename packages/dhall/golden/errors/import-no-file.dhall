./nothing.dhall
