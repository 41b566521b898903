{ cidrs = None (List Text) }
