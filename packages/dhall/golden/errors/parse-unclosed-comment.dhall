{- outer {- inner -}

1
