{ readOnly = None Bool, recursiveReadOnly = None Text }
