λ(v : { host : Text }) →
  { name = Text/replace "." "-" v.host, removed = Text/replace "x" "" v.host }
