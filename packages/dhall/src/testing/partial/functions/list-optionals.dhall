let lib = ./lib.dhall

in  λ(v : { a : Optional Text, b : Optional Text }) →
      { all = lib.unpackOptionals Text [ v.a, Some "x", v.b ] }
