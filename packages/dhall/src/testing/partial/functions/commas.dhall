let lib = ./lib.dhall

in  λ(v : { names : List Text }) →
      { arg = "--names=${lib.concatSep "," v.names}" }
