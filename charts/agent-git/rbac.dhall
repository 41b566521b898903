../lib/rbac.dhall "agent-git" [ ../lib/leases.dhall "agent-git" ]
