-- An object that something else creates: an entry of the field external of dhallmark.dhall.
{ Type =
    { kind : Text
    , name : Text
    , namespace : Optional Text
    , keys : Optional (List Text)
    }
, default = { namespace = None Text, keys = None (List Text) }
}
