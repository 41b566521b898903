{ wildcard = None Bool }
