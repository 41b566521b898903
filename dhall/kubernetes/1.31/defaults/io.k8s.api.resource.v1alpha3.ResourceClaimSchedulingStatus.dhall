{ unsuitableNodes = None (List Text) }
