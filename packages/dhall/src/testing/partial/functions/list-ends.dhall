let lib = ./lib.dhall

in  λ(v : { hosts : List Text }) →
      { first = List/head Text v.hosts
      , last = lib.default Text "none" (List/last Text v.hosts)
      , reversed = List/reverse Text v.hosts
      , z = 1
      }
