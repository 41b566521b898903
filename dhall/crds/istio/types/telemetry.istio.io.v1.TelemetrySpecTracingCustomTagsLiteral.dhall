{ value : Text }
