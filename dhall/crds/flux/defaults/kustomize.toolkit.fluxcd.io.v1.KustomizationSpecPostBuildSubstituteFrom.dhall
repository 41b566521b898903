{ optional = None Bool }
