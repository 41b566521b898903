{ key = None Text, namespace = None Text }
