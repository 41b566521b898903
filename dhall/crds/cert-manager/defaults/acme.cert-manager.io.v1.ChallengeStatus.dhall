{ presented = None Bool
, presentedAt = None Text
, processing = None Bool
, reason = None Text
, state = None Text
}
