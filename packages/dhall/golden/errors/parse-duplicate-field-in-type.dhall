{ name : Text, age : Natural, name : Text }
