λ(v : { registry : Text, name : Text }) →
  { image = "${v.registry}/${v.name}:1.0%d" }
