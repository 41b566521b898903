./lib/cycle-a.dhall
