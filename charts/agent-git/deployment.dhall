let kubernetes = ../../dhall/kubernetes.dhall

let env = ../lib/env.dhall

let Values = ../lib/Values.dhall

in  λ(values : Values) →
      ../lib/agent.dhall
        values
        { name = "agent-git"
        , agent = values.agent-git.{ replicas, interval, resources }
        , env =
          [ env.plain "GIT_HOST" values.agent-git.host
          , env.plain "GIT_GROUPS" (../lib/commas.dhall values.agent-git.groups)
          , env.secret "GIT_TOKEN" "agent-git" "token"
          , env.secret "GIT_WEBHOOK_KEY" "agent-git" "webhook-key"
          ]
        , volumes =
          [ kubernetes.Volume::{
            , name = "ssh"
            , secret = Some kubernetes.SecretVolumeSource::{
              , secretName = Some "agent-git-ssh"
              , defaultMode = Some 256
              }
            }
          ]
        , mounts =
          [ kubernetes.VolumeMount::{
            , name = "ssh"
            , mountPath = "/etc/tidegraph/ssh"
            , readOnly = Some True
            }
          ]
        }
