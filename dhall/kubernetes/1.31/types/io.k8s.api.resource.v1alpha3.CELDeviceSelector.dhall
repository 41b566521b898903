{ expression : Text }
