{-|
What a variable contains: the value itself, the value in base64, or the path of a file with the value.
-}
< text | base64 | file >
