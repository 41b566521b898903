{ group = None Text, namespace = None Text }
