{ labels : Optional (List { mapKey : Text, mapValue : Text }) }
