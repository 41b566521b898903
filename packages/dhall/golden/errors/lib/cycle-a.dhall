./cycle-b.dhall
