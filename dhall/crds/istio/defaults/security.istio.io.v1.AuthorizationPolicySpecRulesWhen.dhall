{ notValues = None (List Text), values = None (List Text) }
