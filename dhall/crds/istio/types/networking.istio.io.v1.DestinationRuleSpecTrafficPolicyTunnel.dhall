{ targetHost : Text, targetPort : Natural, protocol : Optional Text }
