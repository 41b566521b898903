{ audiences = None (List Text), namespace = None Text }
