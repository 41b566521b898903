let U = < Number : Natural | String : Text >

in  λ(v : { n : Natural, named : Bool }) →
      { text =
          merge
            { Number = Natural/show, String = λ(t : Text) → t }
            (if v.named then U.String "http" else U.Number v.n)
      }
