https://example.com/cross.dhall
