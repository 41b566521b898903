./a.dhall as JSON
