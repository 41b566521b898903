{ inner = ./also-nothing.dhall }
