[ { mapKey = env:PASSWORD as Text, mapValue = λ(x : Bool) → x } ]
