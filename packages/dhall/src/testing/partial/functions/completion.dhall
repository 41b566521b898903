let S =
      { Type = { image : Text, pull : Optional Text, port : Natural }
      , default = { pull = None Text, port = 80 }
      }

in  λ(v : { image : Text, port : Natural, pull : Optional Text }) →
      [ S::{ image = v.image }
      , S::{ image = "x", port = v.port, pull = v.pull }
      ]
