let x
    : Text
    = { a = 1
      , b = 2
      }

in  x
