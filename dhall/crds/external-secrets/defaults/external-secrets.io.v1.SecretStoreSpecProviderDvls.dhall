{ insecure = None Bool, vault = None Text }
