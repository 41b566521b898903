{ tokenEndpoint = None Text, url = None Text }
