{ metadata = None (List { mapKey : Text, mapValue : Text }) }
