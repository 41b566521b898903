λ(v : { labels : { app : Text, tier : Text } }) →
  { labels = toMap v.labels, names = toMap { a = v.labels.app } }
