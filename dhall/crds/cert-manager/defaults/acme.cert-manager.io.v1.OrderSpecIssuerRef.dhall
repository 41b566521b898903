{ group = None Text, kind = None Text }
