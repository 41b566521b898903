https://example.com/ok.dhall using [ 1 ]
