env:BARE
