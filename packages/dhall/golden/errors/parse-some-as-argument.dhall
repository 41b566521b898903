List/length (Optional Natural) [ Some 1, None Some 2 ]
