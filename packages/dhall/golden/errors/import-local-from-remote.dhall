https://example.com/local.dhall
