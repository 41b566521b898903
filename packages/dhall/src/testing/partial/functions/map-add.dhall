λ(v : { labels : List { mapKey : Text, mapValue : Text }, app : Text }) →
  { labels = toMap { app = v.app, part = "web" } # v.labels }
