λ(v : { storage : Optional { class : Optional Text, size : Text } }) →
  { class =
      merge
        { None = None Text
        , Some = λ(s : { class : Optional Text, size : Text }) → s.class
        }
        v.storage
  , z = 1
  }
