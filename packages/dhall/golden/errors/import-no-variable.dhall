env:NOT_SET as Text
