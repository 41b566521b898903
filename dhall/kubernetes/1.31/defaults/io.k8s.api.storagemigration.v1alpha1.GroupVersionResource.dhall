{ group = None Text, resource = None Text, version = None Text }
