{ matchAttribute = None Text, requests = None (List Text) }
