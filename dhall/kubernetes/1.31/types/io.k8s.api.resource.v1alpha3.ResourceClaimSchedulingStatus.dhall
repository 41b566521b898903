{ name : Text, unsuitableNodes : Optional (List Text) }
