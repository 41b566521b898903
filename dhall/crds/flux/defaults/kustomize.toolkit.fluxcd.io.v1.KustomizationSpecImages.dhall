{ digest = None Text, newName = None Text, newTag = None Text }
