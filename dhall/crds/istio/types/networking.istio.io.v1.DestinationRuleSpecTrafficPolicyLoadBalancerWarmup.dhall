{ duration : Text
, aggression : Optional Double
, minimumPercent : Optional Double
}
