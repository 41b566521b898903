{ match = None Text, rewrite = None Text }
