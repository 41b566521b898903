{ audiences = None (List Text) }
