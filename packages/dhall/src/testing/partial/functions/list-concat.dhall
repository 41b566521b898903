let lib = ./lib.dhall

in  λ(v : { hosts : List Text, more : List Text }) →
      { all = [ "first" ] # v.hosts # [ "middle" ] # v.more
      , twice =
          lib.concatMap Text Text (λ(h : Text) → [ h, "www.${h}" ]) v.hosts
      }
