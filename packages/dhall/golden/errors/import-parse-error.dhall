{ a = ./lib/unparsable.dhall }
