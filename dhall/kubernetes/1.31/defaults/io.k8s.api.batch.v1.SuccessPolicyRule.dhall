{ succeededCount = None Natural, succeededIndexes = None Text }
