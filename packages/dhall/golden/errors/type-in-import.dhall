./lib/wrong.dhall
