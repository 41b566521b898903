let U = < Number : Natural | String : Text >

in  λ(v : { n : Natural, named : Bool }) →
      { port = if v.named then U.String "http" else U.Number v.n
      , target = U.Number v.n
      }
