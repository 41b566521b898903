merge { User = 1 } env:UNION
