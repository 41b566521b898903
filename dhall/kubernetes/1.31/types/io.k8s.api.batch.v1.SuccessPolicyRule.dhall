{ succeededCount : Optional Natural, succeededIndexes : Optional Text }
