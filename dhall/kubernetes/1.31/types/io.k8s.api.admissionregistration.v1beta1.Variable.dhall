{ expression : Text, name : Text }
