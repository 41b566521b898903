{ projectID = None Text }
