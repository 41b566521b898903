./cycle-a.dhall
