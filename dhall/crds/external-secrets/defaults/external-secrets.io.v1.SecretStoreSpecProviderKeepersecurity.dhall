{ getByTitleFallback = None Bool }
