https://example.com/nothing.dhall
