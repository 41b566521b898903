// Key Vault, a key that rotates automatically, who may use it, and how its events reach the webhook.
// az deployment group create -g RESOURCE_GROUP -f infra/bicep/main.bicep -p name=dhallmark …

@description('Prefix of every name.')
param name string

@description('Location of all resources.')
param location string = resourceGroup().location

@description('OIDC issuer of the jobs: the address of GitLab, https://token.actions.githubusercontent.com for GitHub Actions, or what the service connection of Azure DevOps shows. Without a trailing slash.')
param gitlabIssuer string = 'https://gitlab.com'

@description('Subject of the jobs that may use the key, such as project_path:group/charts:ref_type:branch:ref:main, or repo:owner/charts:environment:production on GitHub.')
param gitlabSubject string

@description('OIDC issuer of the cluster in which Flux runs.')
param clusterIssuer string

@description('How long a key version is used before a new one is generated.')
param rotateAfter string = 'P90D'

@description('GitLab, as the webhook reaches it.')
param gitlabUrl string = 'https://gitlab.com'

@description('Number or path of the project whose pipeline runs the rekey, on GitLab.')
param gitlabProjectId string = ''

@description('Branch whose pipeline runs the rekey, on GitLab.')
param gitlabRef string = 'main'

@description('Settings of the webhook for GitHub or Azure DevOps, FORGE among them, as docs/rotation.md lists them. The token is not one of them.')
param forgeSettings object = {}

@description('Which setting gets the token that the vault holds. Empty with AZURE_DEVOPS_IDENTITY=managed: the identity of the function needs no token.')
@allowed(['GITLAB_TRIGGER_TOKEN', 'GITLAB_ACCESS_TOKEN', 'GITHUB_TOKEN', 'GITHUB_APP_KEY', 'AZURE_DEVOPS_TOKEN', ''])
param tokenSetting string = 'GITLAB_TRIGGER_TOKEN'

@description('Application ID URI of the app registration that Event Grid gets tokens for.')
param webhookAudience string

@description('Who gets an e-mail when an event is not delivered or the webhook logs an alarm.')
param alarmEmail string

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var blobOwner = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b')

var blobContributor = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe')
var metricsPublisher = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-kv'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource key 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'sops'
  properties: {
    kty: 'RSA'
    keySize: 3072
    keyOps: ['encrypt', 'decrypt']
    rotationPolicy: {
      attributes: { expiryTime: 'P2Y' }
      lifetimeActions: [
        { trigger: { timeAfterCreate: rotateAfter }, action: { type: 'rotate' } }
        { trigger: { timeBeforeExpiry: 'P30D' }, action: { type: 'notify' } }
      ]
    }
  }
}

resource gitlab 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-gitlab'
  location: location
}

resource gitlabCredential 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: gitlab
  name: 'gitlab'
  properties: {
    issuer: gitlabIssuer
    subject: gitlabSubject
    audiences: ['api://AzureADTokenExchange']
  }
}

resource flux 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-flux'
  location: location
}

resource fluxCredential 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: flux
  name: 'kustomize-controller'
  properties: {
    issuer: clusterIssuer
    subject: 'system:serviceaccount:flux-system:kustomize-controller'
    audiences: ['api://AzureADTokenExchange']
  }
}

// The built-in roles for keys allow more: Key Vault Crypto User also signs, and lets Flux encrypt.
resource encryptAndDecrypt 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, name, 'encrypt-and-decrypt')
  properties: {
    roleName: '${name} encrypt and decrypt'
    description: 'Encrypt and decrypt data keys, and read the versions of the key.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        dataActions: [
          'Microsoft.KeyVault/vaults/keys/read'
          'Microsoft.KeyVault/vaults/keys/encrypt/action'
          'Microsoft.KeyVault/vaults/keys/decrypt/action'
        ]
      }
    ]
  }
}

resource decryptOnly 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, name, 'decrypt')
  properties: {
    roleName: '${name} decrypt'
    description: 'Decrypt data keys.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        dataActions: ['Microsoft.KeyVault/vaults/keys/decrypt/action']
      }
    ]
  }
}

resource gitlabMayUse 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: key
  name: guid(key.id, gitlab.id, encryptAndDecrypt.id)
  properties: {
    principalId: gitlab.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: encryptAndDecrypt.id
  }
}

resource fluxMayUse 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: key
  name: guid(key.id, flux.id, decryptOnly.id)
  properties: {
    principalId: flux.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: decryptOnly.id
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${replace(name, '-', '')}webhook'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-webhook'
  location: location
  sku: { name: 'Y1', tier: 'Dynamic' }
  properties: { reserved: true }
}

var gitlabSettings = {
  GITLAB_URL: gitlabUrl
  GITLAB_PROJECT_ID: gitlabProjectId
  GITLAB_REF: gitlabRef
}
var forgeAppSettings = [for setting in items(empty(forgeSettings) ? gitlabSettings : forgeSettings): {
  name: setting.key
  value: setting.value
}]

// a reference: put the token into the vault by hand
var tokenAppSettings = empty(tokenSetting) ? [] : [
  { name: tokenSetting, value: '@Microsoft.KeyVault(VaultName=${vault.name};SecretName=gitlab-trigger-token)' }
]

// The webhook triggers a pipeline and cannot decrypt: it has no right on the key.
resource webhook 'Microsoft.Web/sites@2023-12-01' = {
  name: '${name}-webhook'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|24'
      minTlsVersion: '1.2'
      appSettings: concat(forgeAppSettings, tokenAppSettings, [
        { name: 'AzureWebJobsStorage__accountName', value: storage.name }
        { name: 'FUNCTIONS_EXTENSION_VERSION', value: '~4' }
        { name: 'FUNCTIONS_WORKER_RUNTIME', value: 'node' }
        // the log, with the function's identity; the connection string has no right by itself
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetry.properties.ConnectionString }
        { name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING', value: 'Authorization=AAD' }
        { name: 'ENTRA_TENANT_ID', value: subscription().tenantId }
        { name: 'ENTRA_AUDIENCE', value: webhookAudience }
        { name: 'KEYS', value: '${vault.name}/${key.name}' }
      ])
    }
  }
}

resource webhookMayStore 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: storage
  name: guid(storage.id, webhook.id, blobOwner)
  properties: {
    principalId: webhook.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: blobOwner
  }
}

resource triggerToken 'Microsoft.KeyVault/vaults/secrets@2023-07-01' existing = {
  parent: vault
  name: 'gitlab-trigger-token'
}

resource webhookMayReadToken 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(tokenSetting)) {
  scope: triggerToken
  name: guid(triggerToken.id, webhook.id, secretsUser)
  properties: {
    principalId: webhook.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource log 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-webhook'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 90
  }
}

resource telemetry 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-webhook'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: log.id
    DisableLocalAuth: true
  }
}

resource webhookMayLog 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: telemetry
  name: guid(telemetry.id, webhook.id, metricsPublisher)
  properties: {
    principalId: webhook.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: metricsPublisher
  }
}

resource events 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: '${name}-keys'
  location: location
  identity: { type: 'SystemAssigned' }
  properties: {
    source: vault.id
    topicType: 'Microsoft.KeyVault.vaults'
  }
}

// Events that the webhook refused, or did not take within a day. Event Grid writes them; the webhook may
// not read them.
resource deadLetterStorage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${replace(name, '-', '')}dead'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: deadLetterStorage
  name: 'default'
}

resource deadLetters 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: blobs
  name: 'key-events'
}

resource eventsMayWrite 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: deadLetters
  name: guid(deadLetters.id, events.id, blobContributor)
  properties: {
    principalId: events.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: blobContributor
  }
}

resource newVersions 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2022-06-15' = {
  parent: events
  name: 'new-key-versions'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    filter: {
      // the webhook raises an alarm for a key that expires; such an event starts no pipeline
      includedEventTypes: [
        'Microsoft.KeyVault.KeyNewVersionCreated'
        'Microsoft.KeyVault.KeyNearExpiry'
        'Microsoft.KeyVault.KeyExpired'
      ]
    }
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
    deadLetterWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: deadLetterStorage.id, blobContainerName: deadLetters.name }
      }
    }
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${webhook.properties.defaultHostName}/events/azure'
        azureActiveDirectoryTenantId: subscription().tenantId
        azureActiveDirectoryApplicationIdOrUri: webhookAudience
      }
    }
  }
  dependsOn: [eventsMayWrite]
}

resource alarms 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alarms'
  location: 'global'
  properties: {
    groupShortName: 'keyrotation'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: alarmEmail, useCommonAlertSchema: true }]
  }
}

// dropped: neither delivered nor written to the dead letters. Event Grid tries again by itself; a webhook
// that fails for an hour needs a person.
resource undelivered 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for metric in [
    { name: 'DeadLetteredCount', window: 'PT15M', most: 0 }
    { name: 'DroppedEventCount', window: 'PT15M', most: 0 }
    { name: 'DeliveryAttemptFailCount', window: 'PT1H', most: 4 }
  ]: {
    name: '${name}-${metric.name}'
    location: 'global'
    properties: {
      description: 'A key event is not delivered. If it does not pass, start a pipeline with the job rekey.'
      severity: 1
      enabled: true
      scopes: [events.id]
      evaluationFrequency: 'PT5M'
      windowSize: metric.window
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: 'undelivered'
            metricNamespace: 'Microsoft.EventGrid/systemTopics'
            metricName: metric.name
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: metric.most
          }
        ]
      }
      actions: [{ actionGroupId: alarms.id }]
    }
  }
]

// A log line with an alarm, or a function that failed.
resource logAlarms 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alarm in [
    {
      name: 'webhook'
      description: 'The webhook logged an alarm: docs/rotation.md, Alerts.'
      query: 'AppTraces | where Message contains_cs \'"alarm":true\''
    }
    {
      name: 'failed'
      description: 'The function of the webhook failed.'
      // request telemetry is off, because it records the query
      query: 'AppExceptions'
    }
  ]: {
    name: '${name}-${alarm.name}'
    location: location
    properties: {
      description: alarm.description
      severity: 1
      enabled: true
      scopes: [log.id]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT5M'
      criteria: {
        allOf: [
          {
            query: alarm.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [alarms.id] }
    }
  }
]

output keyUrl string = '${vault.properties.vaultUri}keys/${key.name}'
output gitlabClientId string = gitlab.properties.clientId

@description('For AZURE_DEVOPS_IDENTITY=managed: add this identity to the organization of Azure DevOps.')
output webhookPrincipalId string = webhook.identity.principalId
output fluxClientId string = flux.properties.clientId
