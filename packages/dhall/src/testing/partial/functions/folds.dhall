let lib = ./lib.dhall

in  λ(v : { ns : List Natural, bs : List Bool }) →
      { sum = lib.sum v.ns
      , all = lib.all Bool (λ(b : Bool) → b) v.bs
      , any = lib.any Natural Natural/isZero v.ns
      }
