{ matchLabels = None (List { mapKey : Text, mapValue : Text }) }
