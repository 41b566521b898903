{ tld = None Text, urlTemplate = None Text }
