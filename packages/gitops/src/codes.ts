import { Fault, type CodeTable, type FaultInit } from '@dhallmark/fault';

/** The codes of this package's faults. */
export const codes = {
  unfinished: {
    meaning: 'A run that wrote this deploy tree was stopped before it had finished.',
    remedy: 'Run make for the environment again. It completes the change or rolls it back.',
  },
  'not-made': {
    meaning: 'The deploy tree has no manifest, so make has not run for this environment.',
    remedy: 'Run make for the environment.',
  },
  'manifest-broken': {
    meaning: 'The list of generated files, .dhallmark/manifest.json, is not valid.',
    remedy:
      'Run make or publish. It writes a new one, takes over the files that it generates and deletes no others.',
  },
  'journal-broken': {
    meaning:
      'The record of an unfinished change, transaction/journal.json in .dhallmark/ENV beside the deploy tree, is not valid.',
    remedy: 'Delete the folder that the message names and run make again.',
  },
  'other-environment': {
    meaning: 'The deploy tree was generated for another environment.',
    remedy: 'Run make for this environment, or use the folder of the other one.',
  },
  'missing-file': {
    meaning: 'A generated file of the deploy tree is missing.',
    remedy: 'Run make again.',
  },
  'unlisted-file': {
    meaning:
      'A file that no chart generates is in a folder of the deploy tree in which every file is generated: chart, charts, release, secrets or .dhallmark.',
    remedy: 'Delete it, or move it to another folder of the deploy repository.',
  },
  'changed-file': {
    meaning: 'A generated file is not as it was generated.',
    remedy: 'Run make again. Do not edit generated files.',
  },
  'release-pin': {
    meaning:
      'The HelmRelease in release/ names a pin that is not the one of the chart and the Secrets beside it, so Flux would not install them together.',
    remedy: 'Run make again. Do not edit generated files.',
  },
  'release-values': {
    meaning:
      'The HelmRelease in release/ is pinned through its values files, and the umbrella chart has no values.yaml.',
    remedy: 'Write values.dhall for the umbrella chart.',
  },
  'unexpected-file-type': {
    meaning:
      'A path of the deploy tree is a link, a pipe or a device, or a generated file is executable.',
    remedy: 'Delete it, and run make again if it was generated.',
  },
  'old-manifest': {
    meaning:
      'The list of generated files was written by an earlier version and has no digests, so that changed files cannot be found.',
    remedy: 'Run make or publish, which write a new one.',
  },
  'rules-in-tree': {
    meaning:
      'The deploy tree contains creation rules. Rules come from the workspace only, because others may write to the deploy repository.',
    remedy: 'Delete the file.',
  },
  'private-key': {
    meaning: 'A file of the deploy tree contains a private key that is not encrypted.',
    remedy: 'Delete the file, and replace the key. Declare it as value of a Secret.',
  },
  'unreadable-manifest': {
    meaning:
      'A YAML or JSON file of the deploy tree cannot be read as the cluster would read it, so it could contain a Secret.',
    remedy: 'Correct the line, or delete the file.',
  },
  'unclear-template': {
    meaning:
      'A Helm template could write a Secret when it is rendered: it computes a kind, a name of a field or a whole document.',
    remedy:
      'Write the kind and the fields of objects literally. Let computed values end in quote, toJson or nindent. With helm on the PATH, what the chart renders is checked as well.',
  },
  'argocd-ciphertext': {
    meaning:
      'An Application of Argo CD has a folder with encrypted Secrets as its source, and nothing that decrypts them. Argo CD would apply the ciphertext as values.',
    remedy:
      'Set the option reconciler to argocd and make again, so that KSOPS decrypts the Secrets, or name the plugin that decrypts them in spec.source.plugin.',
  },
  'not-one-secret': {
    meaning: 'A file in secrets does not contain exactly one encrypted Secret.',
    remedy: 'Run make again, or delete the file if no chart generates it.',
  },
  'unchecked-archive': {
    meaning: 'The chart contains an archive, whose content is not checked.',
    remedy: 'Unpack it.',
  },
  'unlisted-secret': {
    meaning:
      'secrets/kustomization.yaml does not list exactly the generated Secrets. Flux applies only what it lists.',
    remedy: 'Run make again.',
  },
  'plaintext-secret': {
    meaning: 'A file of the deploy tree contains a Secret that is not encrypted.',
    remedy:
      'Delete the file, or run make if it is a generated one. If the file left this machine, replace its values.',
  },
  'secret-in-chart': {
    meaning:
      'The chart contains an encrypted Secret. Helm does not decrypt it, and the API server refuses it.',
    remedy: 'Run make with secretPlacement "kustomize".',
  },
  'folder-in-the-way': {
    meaning: 'A folder exists at the path of a file that is to be written.',
    remedy: 'Delete the folder. It was not generated by Dhallmark.',
  },
  'linked-folder': {
    meaning:
      'A folder of the deploy tree, or one on the way to it, is a symbolic link, so files outside of the tree could be read, written or deleted.',
    remedy:
      'Replace the link with a real folder. If it comes from the deploy repository, remove it there.',
  },
  'linked-file': {
    meaning: 'A symbolic link is in the place of a file or folder of the deploy tree.',
    remedy: 'Delete the link. If it comes from the deploy repository, remove it there.',
  },
  'not-a-file': {
    meaning: 'A pipe, a socket or a device is in the place of a file of the deploy tree.',
    remedy: 'Delete it.',
  },
  'file-too-large': {
    meaning:
      'A file of the deploy tree, or what the deploy repository sends, is larger than anything that Dhallmark generates.',
    remedy: 'Delete it. If it comes from the deploy repository, remove it there.',
  },
  'file-in-the-way': {
    meaning: 'A file exists at the path of a folder that is to be created.',
    remedy: 'Delete the file. It was not generated by Dhallmark.',
  },
  'outside-tree': {
    meaning:
      'A path is absolute, leads out of the deploy tree or into a .git folder, or contains a control character or a backslash.',
    remedy: 'Correct the file that names the path, or rename the file.',
  },
  'tracked-output': {
    meaning:
      'Git tracks files in the folder of the deploy trees (outputRoot), so they could come from a merge request.',
    remedy: 'Remove them from Git (git rm -r --cached FOLDER), and add the folder to .gitignore.',
  },
  'foreign-repository': {
    meaning:
      'The folder of a deploy tree contains a Git repository that was not created by Dhallmark: of another remote, a worktree, a submodule, or of another user.',
    remedy:
      'Push what is of use in it, then move the folder away. The next run creates its own checkout.',
  },
  'linked-entry': {
    meaning:
      'The deploy repository contains a symbolic link or a submodule in the folders of generated files.',
    remedy: 'Remove it from the deploy repository: git rm PATH, commit, push.',
  },
  'tree-locked': {
    meaning: 'Another process is writing the deploy tree.',
    remedy: 'Wait for it. If it no longer runs, delete the file that the message names.',
  },
  'tree-changed': {
    meaning: 'Another process changed a file of the deploy tree after the change was planned.',
    remedy: 'Run the command again.',
  },
  'git-failed': {
    meaning: 'A git command failed.',
    remedy:
      "Read git's message. Where it has lines with the label remote, the Git server says there why it refused. Else check the network and the credentials.",
  },
  'deploy-repository-unreachable': {
    meaning: 'The deploy repository cannot be read.',
    remedy: 'Check its URL, the network, and DHALLMARK_DEPLOY_TOKEN or DHALLMARK_DEPLOY_SSH_KEY.',
  },
  'push-rejected': {
    meaning: 'The deploy repository rejected every push, because others push to the same branch.',
    remedy: 'Run the publishing jobs one after another (resource_group in GitLab).',
  },
  'proof-broken': {
    meaning: 'The proof of the last publish, .dhallmark/proof.intoto.json, is not valid.',
    remedy: 'Publish again: every publish that changes something writes a new one.',
  },
  'proof-key': {
    meaning: 'The key for signing or for checking proofs is not a key in PEM.',
    remedy:
      'Create a pair: openssl genpkey -algorithm ed25519 -out proof.key; openssl pkey -in proof.key -pubout -out proof.pub. DHALLMARK_PROOF_KEY is the private key, --proof-key names the file of the public one.',
  },
  'proof-mismatch': {
    meaning:
      'The deploy tree is not what its proof describes: somebody changed it after the publish.',
    remedy: "Look at the deploy repository's history. A publish restores generated files.",
  },
  'older-source': {
    meaning: 'The deploy repository contains the result of a newer commit of this workspace.',
    remedy:
      'Usually nothing: a newer run has published. Use --rollback to publish the older state.',
  },
  'diverged-source': {
    meaning:
      'The deploy repository contains the result of a commit that is not in the history of this one.',
    remedy: 'Merge that commit first, or use --rollback to publish this state.',
  },
  'unknown-source': {
    meaning: 'The deploy repository contains the result of a commit that this clone does not have.',
    remedy:
      'Fetch the whole history (GIT_DEPTH: 0 in GitLab). If the commit no longer exists, use --rollback.',
  },
  'local-environment': {
    meaning: 'The environment local cannot be published, because its values may be examples.',
    remedy: 'Name another environment.',
  },
  'no-deploy-repository': {
    meaning: 'No deploy repository is configured.',
    remedy:
      'Set deployRepository.url in the options, or the variable DHALLMARK_DEPLOY_URL, which generated pipelines ignore.',
  },
  'deploy-url': {
    meaning:
      'The URL of a repository is not https, ssh or a local path, or it contains credentials, which git would store in the checkout and show in its messages.',
    remedy: 'Write an https or ssh URL without credentials, and set DHALLMARK_DEPLOY_TOKEN.',
  },
  'deploy-host': {
    meaning:
      'DHALLMARK_DEPLOY_URL names another host than deployRepository.url, and this run has credentials. They are sent to the configured host only.',
    remedy: 'Set deployRepository.url in nx.json, or in dhallmark.json without Nx.',
  },
  'deploy-credentials': {
    meaning:
      'DHALLMARK_DEPLOY_TOKEN or DHALLMARK_DEPLOY_USER contains a line break or another control character.',
    remedy: 'Set the variable again, without a line break at its end.',
  },
  'deploy-path': {
    meaning:
      'The configured path leads out of the deploy repository, or contains something that is not allowed.',
    remedy: 'Use a path below its root, such as clusters/{environment}.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type GitopsCode = keyof typeof codes;

/**
 * A fault of this package. It never holds the content of a file.
 *
 * @example
 * throw gitopsFault({ code: 'missing-file', message: 'the file is missing', location: { file: path } });
 */
export function gitopsFault(init: FaultInit<GitopsCode>): Fault<GitopsCode> {
  return new Fault(init);
}
