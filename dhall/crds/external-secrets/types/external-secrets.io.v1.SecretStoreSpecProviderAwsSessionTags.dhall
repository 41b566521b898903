{ key : Text, value : Text }
