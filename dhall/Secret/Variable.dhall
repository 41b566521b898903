{-|
A variable of the environment, declared with its form. `default` is used in the environment `local`
only; elsewhere a variable that is not set is an error.
-}
let Form = ./Form.dhall

in  { Type = { variable : Text, form : Form, default : Optional Text }
    , default = { form = Form.text, default = None Text }
    }
