https:///path
