{ labels = None (List { mapKey : Text, mapValue : Text }) }
