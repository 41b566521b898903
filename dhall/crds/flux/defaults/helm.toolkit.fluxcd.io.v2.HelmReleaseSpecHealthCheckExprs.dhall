{ failed = None Text, inProgress = None Text, kind = None Text }
