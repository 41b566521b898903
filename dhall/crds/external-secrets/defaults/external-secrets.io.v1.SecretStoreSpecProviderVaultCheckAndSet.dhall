{ required = None Bool }
