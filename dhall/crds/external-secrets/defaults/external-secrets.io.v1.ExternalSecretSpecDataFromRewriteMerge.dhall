{ conflictPolicy = None Text
, into = None Text
, priority = None (List Text)
, priorityPolicy = None Text
, strategy = None Text
}
