import type { CodeTable } from '@dhallmark/fault';

/** Every code of this package: what `--explain` prints. */
export const codes = {
  'process-ended': {
    meaning:
      'A process that Dhallmark started, for instance to evaluate charts, ended before it answered.',
    remedy:
      'Run the command again. If the system ended it, it needs more memory, or smaller limits of evaluation.',
  },
  'age-keys-broken': {
    meaning: 'age-keys.json, the register of age keys, is not valid.',
    remedy: 'Restore it from Git, or remove it: keys that it does not list are never retired.',
  },
  'transitions-broken': {
    meaning: 'key-transitions.json, the record of changes of keys, is not valid.',
    remedy:
      'Restore it from Git. If it is lost, remove it and run rekey --publish for every environment.',
  },
  'detached-source': {
    meaning:
      'The rules have to change, and a commit of them would be lost: no branch of the source repository is checked out.',
    remedy:
      'Check out a branch that has an upstream, or set CI_COMMIT_BRANCH to the branch of origin.',
  },
  'source-push-refused': {
    meaning:
      'The source repository refused the changed rules, so the deploy repository was not changed for them.',
    remedy:
      'Let the job push to the source repository, then run it again. docs/rotation.md names the right.',
  },
  'unpushed-rules': {
    meaning: 'The rules of this clone and of the source repository differ in both directions.',
    remedy: 'Push or merge the commits that change them, then run rekey again.',
  },
  'key-store': {
    meaning:
      'The private half of a new age key could not be stored. Nothing was encrypted to the key.',
    remedy: 'Check the place given with --store, and the rights that the message names.',
  },
  'ambiguous-options': {
    meaning: 'Options are given twice: in dhallmark.json and in nx.json, or in two spellings.',
    remedy: 'Remove one of them. In an Nx workspace with the plugin, nx.json is the place.',
  },
  'cannot-list-files': {
    meaning: 'git could not list the files that it tracks, so no file of a chart may be read.',
    remedy: 'Install git, and run the command as the owner of the repository (safe.directory).',
  },
  'repository-address': {
    meaning: 'The address of a repository of charts is not one that Dhallmark reads.',
    remedy:
      'Write https://…, oci://… or file://… without credentials, or fetch the archive into charts/ with helm pull.',
  },
  'repository-content': {
    meaning:
      'A repository of charts answered with something else than what was asked for: another digest, another chart, or not a chart.',
    remedy: 'Nothing was written. Try again, and ask the owner of the repository if it stays so.',
  },
  'repository-private': {
    meaning: 'A repository of charts asks for credentials, which Dhallmark does not have.',
    remedy:
      "Fetch the archive into the chart's folder charts/ with helm pull, and run dependencies again: it locks what is there.",
  },
  'repository-unreachable': {
    meaning: 'A repository of charts does not answer, or not with what it has.',
    remedy: 'Check the address and the connection; HTTPS_PROXY names a proxy.',
  },
  'repository-version': {
    meaning: 'No version of a chart in its repository is in the range of the dependency.',
    remedy: 'Correct the name or the version of the dependency in chart.dhall.',
  },
  'duplicate-secret': {
    meaning: 'Two Secrets of one chart would be written to the same file.',
    remedy: 'Rename one of the Secrets, or the file that evaluates to it.',
  },
  'change-request-missing': {
    meaning:
      'A branch was pushed for a merge or pull request, and then the forge did not open the request.',
    remedy:
      'Correct what the cause says, and open the request by hand; or delete the branch and run the command again.',
  },
  'forge-host': {
    meaning:
      'A pull request would have to be opened, or settings read, on another host than that of deployRepository.url, which gets no token.',
    remedy: 'Set deployRepository.url, or open the request by hand.',
  },
  'gitlab-api': {
    meaning:
      "The project's API on GitLab cannot be used: a variable is missing, or it names another host than deployRepository.url.",
    remedy: 'Set DHALLMARK_GITLAB_TOKEN and deployRepository.url as the message says.',
  },
  'helm-failed': {
    meaning: 'helm could not render a chart of the deploy tree. Nothing was applied.',
    remedy: 'Correct what helm reports; lint finds most of it earlier.',
  },
  'helm-lint': {
    meaning: 'helm lint reported an error or a warning in a rendered chart.',
    remedy: 'Correct the chart file that the message names.',
  },
  internal: {
    meaning: 'Dhallmark or a library failed in a way that is a defect.',
    remedy: 'Report it, with the command and its output.',
  },
  'kubectl-failed': {
    meaning: 'kubectl apply failed. What it had applied before remains in the cluster.',
    remedy:
      'Correct what kubectl reports. Create a missing namespace first: kubectl create namespace NAME.',
  },
  'crd-package-edited': {
    meaning: 'The files of a Dhall package of custom kinds were edited, or are from somebody else.',
    remedy: 'Choose another --name, or pass --overwrite to lose the changes.',
  },
  'crd-package-kinds': {
    meaning: 'The given files lack kinds that the Dhall package of this name has.',
    remedy:
      'Pass the files of all its kinds, choose another --name, or pass --overwrite to drop the others.',
  },
  'crd-package-installed': {
    meaning: 'A Dhall package of custom kinds would have the name of one that is installed.',
    remedy: 'Import the one that is installed with dhall-packages, or choose another --name.',
  },
  'library-file-edited': {
    meaning:
      'A file in dhall/ that should import a Dhall package of dhallmark by its hash has other contents.',
    remedy: 'Rename the file, or remove it, and run the command again.',
  },
  'lint-baseline': {
    meaning: 'lint-baseline.json, the list of problems that are accepted for now, is not valid.',
    remedy: 'Restore it from Git, or write it again: lint with --write-baseline.',
  },
  'stale-baseline': {
    meaning: 'The baseline of lint accepts a problem that is not found any longer.',
    remedy: 'Run lint with --write-baseline, and commit the file.',
  },
  'unknown-rule': {
    meaning:
      'An option, dhallmark.dhall or an annotation names a rule of lint that does not exist.',
    remedy: 'Use a name of docs/lint-rules.md.',
  },
  'unused-allow': {
    meaning: 'An object accepts what a rule of lint finds, but the rule finds nothing there.',
    remedy: 'Remove the exception.',
  },
  'local-environment': {
    meaning: 'The environment local has its own key, which is not rotated.',
    remedy: 'Choose another environment. For a new local key, remove the old one and run make.',
  },
  'local-key-broken': {
    meaning:
      'The age identity file of the environment local cannot be read or has no public key line.',
    remedy:
      'Restore it, or move it away: the next make creates a new key and encrypts everything again.',
  },
  'no-age-recipient': {
    meaning:
      'No creation rule of the environment names an age recipient, so a new key would replace none.',
    remedy: 'Add the first recipient to .sops.yaml by hand.',
  },
  'chart-clash': {
    meaning: 'Two folders of service charts have the same name, in different folders.',
    remedy: 'Rename one of them.',
  },
  'no-charts': {
    meaning: 'The charts folder has no chart.dhall.',
    remedy: 'Run the command in the workspace, or set chartsRoot.',
  },
  'unknown-dhall-package': {
    meaning: 'The installed dhallmark contains no Dhall package of this name.',
    remedy: 'Choose one of the names in the message, or install the version that has it.',
  },
  'no-context': {
    meaning: 'kubectl has no current context, so there is no cluster to apply to.',
    remedy: 'Choose one: kubectl config use-context NAME.',
  },
  'no-deploy-tree': {
    meaning: 'The deploy tree of the environment does not exist.',
    remedy: 'Run make first, or rekey the deploy repository with --publish.',
  },
  'no-environment': {
    meaning: 'No environment was chosen, and in CI there is no default.',
    remedy: 'Choose one: -c NAME with Nx, --environment NAME with dhallmark.',
  },
  'no-key-store': {
    meaning: 'A new age key was requested without a place for its private half.',
    remedy: 'Add --store, or set DHALLMARK_AGE_KEY_STORE.',
  },
  'no-program': {
    meaning: 'A program that the command needs is not installed.',
    remedy: 'Install it, or put its folder on the PATH.',
  },
  'no-sops-config': {
    meaning: 'There is no .sops.yaml, so no key is known for the environment.',
    remedy: 'Write one with creation_rules. Only local works without one.',
  },
  'no-repository': {
    meaning: 'The workspace is not in a Git repository, and charts consist of tracked files.',
    remedy: 'Run git init and git add. Only the environment local works without a repository.',
  },
  'no-such-chart': {
    meaning: 'There is no chart, or no Secret of a chart, with that name.',
    remedy: 'Use one of the names that the message lists.',
  },
  'not-confirmed': {
    meaning:
      'A confirmation was needed, but standard input is not a terminal. Nothing was applied.',
    remedy: 'Run it in a terminal, or add --yes.',
  },
  'not-data': {
    meaning:
      "The charts' folder holds a file that Nx or a program that it starts would load or run.",
    remedy: "Move the file out of the charts' folder, or rename it.",
  },
  'not-rendered': {
    meaning: 'The chart was not rendered for this environment.',
    remedy: 'Run the target with the tasks that it depends on.',
  },
  'old-node': {
    meaning: 'The Node that runs the command is older than 22.19.',
    remedy: 'Install a current Node. The npm package node@24 puts one into the project.',
  },
  'one-chart': {
    meaning:
      'secrets.env.example holds the variables of all charts, so it cannot be written for one.',
    remedy: 'Write it for all charts: leave --chart out.',
  },
  'invalid-options': {
    meaning: 'An option in nx.json or dhallmark.json is unknown or has a wrong value.',
    remedy: 'Correct the option that the message names.',
  },
  placeholder: {
    meaning: 'A file holds a placeholder instead of a value.',
    remedy: 'Make the environment with its variables set.',
  },
  'rule-not-selective': {
    meaning:
      'The creation rule would encrypt a whole manifest, its kind and name too. The cluster could not apply it.',
    remedy: "Add encrypted_regex: '^(data|stringData)$' to the rule.",
  },
  'steering-env-file': {
    meaning:
      'Git tracks an env file at the root that Nx loads, and it sets a variable that steers a job.',
    remedy: 'Remove it from Git. What a job needs is set in the pipeline or as a CI variable.',
  },
  'templates-placement': {
    meaning: 'Secrets encrypted inside the chart cannot be decrypted in the cluster.',
    remedy: 'Set secretPlacement to "kustomize".',
  },
  'shared-deploy-folder': {
    meaning:
      'Two umbrellas would be published to the same folder of the deploy repository, or one into the folder of the other.',
    remedy: 'Set deployRepository.path of each umbrella to another folder.',
  },
  'umbrella-clash': {
    meaning:
      'Two umbrellas of the workspace have the same name, or one would write into a folder of the other.',
    remedy: 'Set name, chartsRoot or outputRoot of one of them, as the message says.',
  },
  'uncommitted-changes': {
    meaning:
      'The workspace has changes that are not committed, so the published commit would name no source.',
    remedy: 'Commit them first, or look at the result with --dry-run.',
  },
  'tracked-output': {
    meaning: 'Git tracks a file of a folder that holds renders or the cache of Nx.',
    remedy: 'Remove it from Git, and add its folder to .gitignore.',
  },
  'unknown-base': {
    meaning: 'The commit to compare with does not exist in this clone.',
    remedy:
      'Fetch it (in GitLab: GIT_DEPTH: 0), or leave --base out to compare with the deploy tree.',
  },
  'unknown-umbrella': {
    meaning: 'The workspace has no umbrella with that name.',
    remedy: 'Use one of the names that the message lists.',
  },
  'unknown-environment': {
    meaning: 'There is no environment with that name.',
    remedy:
      'Use one of the names that the message lists, or add environments/NAME.dhall to a chart.',
  },
  'unreadable-file': {
    meaning: 'A file exists but cannot be read.',
    remedy: 'Check its permissions.',
  },
  'unused-file': {
    meaning: "A file in the charts' folder is not used by any chart, nor ignored.",
    remedy: 'Rename it, import it, remove it, or add it to the option ignoredFiles.',
  },
  'unused-folder': {
    meaning:
      "A folder in the charts' folder is empty, or has no chart.dhall and no file that a chart imports.",
    remedy: 'Add chart.dhall, remove the folder, or add it to the option ignoredFiles.',
  },
  'value-in-plaintext': {
    meaning: 'A file that is about to be written contains a part of a value in plaintext.',
    remedy:
      "Check that the creation rule has encrypted_regex: '^(data|stringData)$'. Otherwise it is a defect: report it.",
  },
  'which-umbrella': {
    meaning: 'The workspace has several umbrellas, and the command works on one.',
    remedy: 'Name it with --umbrella.',
  },
  'wrong-key': {
    meaning: 'A key service returned another data key than it had encrypted.',
    remedy: 'Look for something between here and the key service that changes what is sent.',
  },
  'no-proof': {
    meaning: 'The deploy tree has no proof: it was published by an older version, or not at all.',
    remedy: 'Publish again: every publish that changes something writes a proof.',
  },
  'proof-signature': {
    meaning: 'The proof of the last publish is not signed with the key that --proof-key names.',
    remedy:
      'Find out who changed the deploy repository. If the key was replaced, check with the new public key.',
  },
  'proof-source': {
    meaning:
      'The charts of the deploy tree are not what the source commit of the proof renders, or that commit is not in this clone.',
    remedy: 'Fetch the whole history (GIT_DEPTH: 0 in GitLab), and look at what differs.',
  },
  'proof-key': {
    meaning: 'The key for signing or for checking proofs is not a key in PEM.',
    remedy:
      'Create a pair: openssl genpkey -algorithm ed25519 -out proof.key; openssl pkey -in proof.key -pubout -out proof.pub. DHALLMARK_PROOF_KEY is the private key, --proof-key names the file of the public one.',
  },
  'report-in-charts': {
    meaning:
      "The file of a report is in the charts' folder, where every file belongs to a chart: the next make would refuse it.",
    remedy: "Name a file outside of the charts' folder, such as `dist/lint.json`.",
  },
  'unwritable-report': {
    meaning: 'The folder for the file of a report cannot be created.',
    remedy: 'Name a file below a folder that you may write.',
  },
  'untracked-sources': {
    meaning: 'Charts read several files that Git does not track.',
    remedy:
      'Add them with the command in the message. In the environment local, new Dhall files are read before they are added.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type Code = keyof typeof codes;
