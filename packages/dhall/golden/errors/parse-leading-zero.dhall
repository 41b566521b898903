{ port = 0080 }
