-- The values of an agent.
{ replicas : Natural, interval : Text, resources : ./Resources.dhall }
