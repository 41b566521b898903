{ exclude = None Bool }
