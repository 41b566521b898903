let x = ./lib/imports-nothing.dhall

in  x
