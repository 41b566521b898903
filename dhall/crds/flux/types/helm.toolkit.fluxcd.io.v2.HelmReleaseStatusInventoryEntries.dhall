{ id : Text, v : Text }
