{ baseUri = None Text }
