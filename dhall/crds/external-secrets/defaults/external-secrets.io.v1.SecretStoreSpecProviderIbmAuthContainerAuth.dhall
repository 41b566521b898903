{ iamEndpoint = None Text, tokenLocation = None Text }
