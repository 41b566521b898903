let lib = ./lib.dhall

in  λ(v : { hosts : List Text, domain : Text }) →
      { rules = lib.map Text Text (λ(h : Text) → "${h}.${v.domain}") v.hosts }
