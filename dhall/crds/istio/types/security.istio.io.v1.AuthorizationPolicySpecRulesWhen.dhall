{ key : Text, notValues : Optional (List Text), values : Optional (List Text) }
