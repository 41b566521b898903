{ from = None Text, to = None (List { mapKey : Text, mapValue : Natural }) }
