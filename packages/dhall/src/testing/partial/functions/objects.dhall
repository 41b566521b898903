λ(v : { on : Bool, name : Text }) →
    [ { kind = "A", name = v.name } ]
  # ( if    v.on
      then  [ { kind = "B", name = "extra" } ]
      else  [] : List { kind : Text, name : Text }
    )
