λ(v : { registry : Text, tag : Text }) →
  let image = λ(name : Text) → "${v.registry}/${name}:${v.tag}"

  in  { a = image "web", b = image "api", c = [ image "x", image "y" ] }
