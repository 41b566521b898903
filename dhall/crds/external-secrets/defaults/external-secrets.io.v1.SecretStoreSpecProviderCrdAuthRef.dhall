{ key = None Text, name = None Text, namespace = None Text }
