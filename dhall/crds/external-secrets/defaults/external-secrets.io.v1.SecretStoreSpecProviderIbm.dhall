{ serviceUrl = None Text }
