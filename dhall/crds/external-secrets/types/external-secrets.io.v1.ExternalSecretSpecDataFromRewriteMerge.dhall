{ conflictPolicy : Optional Text
, into : Optional Text
, priority : Optional (List Text)
, priorityPolicy : Optional Text
, strategy : Optional Text
}
