{ name = None Text, namespace = None Text, properties = None (List Text) }
