(./lib/types.dhall).Sever
