let Level = < Debug | Info | Warn >

in  λ(v : { level : Level }) →
      { a = v.level
      , b = merge { Debug = 0, Info = 1, Warn = 2 } v.level
      , c = "level=${showConstructor v.level}"
      }
