{ clientID = None Text, resourceID = None Text, tenantID = None Text }
