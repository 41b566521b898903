let lib = ./lib.dhall

in  λ(v : { n : Natural, m : Natural }) →
      { less = lib.lessThanEqual v.n v.m
      , a = if lib.lessThanEqual v.n 3 then "small" else "large"
      }
