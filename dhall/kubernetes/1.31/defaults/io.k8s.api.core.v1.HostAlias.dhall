{ hostnames = None (List Text) }
