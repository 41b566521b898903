λ(v : { labels : List { mapKey : Text, mapValue : Text } }) →
  { labels = v.labels, z = 1 }
