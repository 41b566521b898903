{ lastCompleted : Optional Text
, lastStarted : Optional Text
, phase : Optional Text
}
