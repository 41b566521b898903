{ Server = { host : Text, port : Natural }, Client = { name : Text } }
