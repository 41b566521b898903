{ template : Text }
