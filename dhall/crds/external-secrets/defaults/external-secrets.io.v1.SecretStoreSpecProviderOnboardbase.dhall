{ apiHost = None Text, environment = None Text, project = None Text }
