let lib = ./lib.dhall

in  λ(v : { class : Optional Text, n : Optional Natural }) →
      { class = lib.default Text "standard" v.class
      , n = lib.default Natural 3 v.n
      }
