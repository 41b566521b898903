[ Natural, Text ] : List Natural
