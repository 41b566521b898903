{ matchLabels : Optional (List { mapKey : Text, mapValue : Text }) }
