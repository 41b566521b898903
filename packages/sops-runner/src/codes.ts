/**
 * Every code of this package's faults, with the exit statuses of the sops program
 * (sops cmd/sops/codes/codes.go); 1 where none is given.
 */

import type { CodeTable } from '@dhallmark/fault';

/** The codes of this package, with what they mean and what to do. */
export const codes = {
  // What was asked for cannot be done.
  'bad-arguments': {
    meaning: 'An argument, an option, or the value of one cannot be used.',
    remedy: 'Run the command with --help; it lists its options.',
  },
  'conflicting-parameters': {
    meaning: 'Two options, or two settings of a rule, exclude each other.',
    remedy: 'Keep one of them.',
    exitStatus: 8,
  },
  'no-file': {
    meaning: 'The command was given no file, or a path that does not exist.',
    remedy: 'Name an existing file.',
    exitStatus: 100,
  },
  'invalid-path': {
    meaning: 'A path into the document is malformed, or the document has nothing there.',
    remedy: 'Write ["key"] for a key and [0] for a position in a list: \'["data"]["list"][0]\'.',
    exitStatus: 91,
  },
  'invalid-set': {
    meaning: 'The path or the value that was to be set cannot be used.',
    remedy: `Write the path as '["key"]' and the value as JSON: '"text"'.`,
    exitStatus: 7,
  },
  'malformed-encryption-context': {
    meaning: 'The value of --encryption-context is malformed.',
    remedy: 'Write name:value pairs, separated by commas.',
    exitStatus: 6,
  },
  'unknown-format': {
    meaning: 'The type of file is unknown.',
    remedy: 'Use yaml, json, dotenv, ini or binary.',
  },
  'already-encrypted': {
    meaning: 'The file already has a sops block, or a key of your data is named sops.',
    remedy: 'Edit or decrypt the file instead. Rename a key of your data that is named sops.',
    exitStatus: 203,
  },
  'not-encrypted': {
    meaning: 'The file has no sops block.',
    remedy: 'Encrypt it first, or give its type if the ending of its name says something else.',
  },
  'not-modified': {
    meaning: 'The editor was closed without a change.',
    remedy: 'Nothing has to be done; the file is unchanged.',
    exitStatus: 200,
  },
  'no-editor': {
    meaning: 'No editor could be run.',
    remedy: 'Name an editor that waits until the file is closed in SOPS_EDITOR or EDITOR.',
    exitStatus: 201,
  },
  'command-failed': {
    meaning: 'A program that was to be run could not be run, or failed.',
    remedy: 'Run it by hand to see what it reports.',
  },
  // Files and configuration.
  'unreadable-file': {
    meaning: 'A file or folder cannot be read.',
    remedy: 'Check the path and your right to read it.',
    exitStatus: 2,
  },
  'unwritable-file': {
    meaning: 'A file cannot be written. The old content is unchanged.',
    remedy: 'Check your right to write to the file and its folder, and the space on the disk.',
    exitStatus: 3,
  },
  'changed-meanwhile': {
    meaning:
      'Another program changed the file after it was read. Nothing was overwritten; what was written in an editor is kept, encrypted, in a file beside it.',
    remedy: 'Run the command again, or follow the hint of the message.',
  },
  'malformed-file': {
    meaning: 'The content of the file is not valid in its format.',
    remedy: 'Correct the file at the line that the message names.',
  },
  'unsupported-content': {
    meaning: 'The file has something that cannot be encrypted, or that its format cannot hold.',
    remedy: 'Remove it, choose another format, or use the engine sops for this file.',
  },
  'no-document': {
    meaning: 'The file has no document.',
    remedy: 'Write something into the file.',
    exitStatus: 92,
  },
  'config-not-found': {
    meaning: 'There is no .sops.yaml with creation rules, and no key was given another way.',
    remedy: 'Write a .sops.yaml with creation_rules, name one with --config, or give keys.',
    exitStatus: 61,
  },
  'malformed-config': {
    meaning: 'The configuration .sops.yaml is malformed.',
    remedy:
      'Correct it at the line that the message names; sops-runner explain FILE shows the rule.',
  },
  'invalid-regex': {
    meaning: "A regular expression does not have the syntax of Go's RE2.",
    remedy: 'Rewrite it without look-around and back-references.',
  },
  'no-matching-rule': {
    meaning: 'No creation rule matches the path of the file.',
    remedy: 'Add a rule, or one without path_regex at the end; sops-runner explain FILE helps.',
  },
  'pin-not-found': {
    meaning: 'A rule pins an old version of a key, and its text has the version in no known place.',
    remedy: 'Write the newest version into .sops.yaml, or no version.',
  },
  // Keys and metadata.
  'malformed-metadata': {
    meaning: 'The sops block of the file is malformed.',
    remedy: 'Restore the file from version control.',
  },
  'unknown-metadata': {
    meaning:
      'The sops block has something that is not understood here: an unknown field or kind of key, two forms of key lists, or different blocks in one file.',
    remedy:
      'Restore the block from version control. Use the engine sops for files with hckms keys.',
  },
  'malformed-key': {
    meaning: 'A master key, a recipient or an identity is malformed.',
    remedy: 'Correct it where the message says: in a rule, an option, a variable or a key file.',
  },
  'no-keys': {
    meaning: 'A rule or a file names no master key that can be used.',
    remedy: 'Add a master key to the rule; restore the sops block of a file from version control.',
    exitStatus: 111,
  },
  'empty-key-group': {
    meaning: 'A key group has no master key, so nobody could decrypt its part of the data key.',
    remedy: 'Name at least one key for each group.',
  },
  'duplicate-key-type': {
    meaning: '--decryption-order names a type of key twice.',
    remedy: 'Name each type once.',
    exitStatus: 112,
  },
  'data-key-unavailable': {
    meaning: 'None of the master keys that were tried could decrypt the data key of the file.',
    remedy: 'See the failure of each key below the message: identities, rights, the network.',
    exitStatus: 128,
  },
  'key-service-denied': {
    meaning: 'A key service refused the call: a right is missing.',
    remedy: 'Grant the right that the message names.',
    exitStatus: 128,
  },
  'key-service-unauthenticated': {
    meaning: 'A key service accepted no credential.',
    remedy: 'Log in, or set the variables that the message names.',
    exitStatus: 128,
  },
  'key-service-unreachable': {
    meaning: 'A key service cannot be reached. Trying again may help.',
    remedy: 'Check the network, the proxy and the address, then try again.',
    exitStatus: 128,
  },
  'key-service-throttled': {
    meaning:
      'A key service asks for fewer requests than this run sends, and the time for one call is over. Nothing is wrong with keys or rights.',
    remedy:
      'Run the command again later, with fewer jobs at a time. Raise DHALLMARK_KEY_SERVICE_DEADLINE, or ask for a higher limit.',
    exitStatus: 128,
  },
  'key-service-unavailable': {
    meaning: 'A key service answers that it does not work now, or failed every time it was asked.',
    remedy: 'Run the command again later; the message names the time where the service names one.',
    exitStatus: 128,
  },
  'key-service-firewall': {
    meaning: 'The firewall of a vault refuses the address of this machine.',
    remedy: "Add the address to the vault's networking rules, or use its private endpoint.",
    exitStatus: 128,
  },
  'key-unavailable': {
    meaning: 'A key does not exist, is disabled, or no identity for it was found.',
    remedy: 'Enable the key, or provide the identity; the message names where it was searched for.',
    exitStatus: 128,
  },
  'plugin-not-found': {
    meaning: 'The program of an age plugin is in no folder of PATH.',
    remedy: 'Install the plugin, or add the absolute path of its folder to PATH.',
    exitStatus: 128,
  },
  'plugin-failed': {
    meaning:
      'An age plugin reported an error, ended early, was silent for two minutes, or did not follow its protocol.',
    remedy: 'Read what it reports, connect its token, and try the same key with age.',
    exitStatus: 128,
  },
  'key-version-late': {
    meaning: 'The key service still encrypts with an older version than the newest one.',
    remedy: 'Try again later; a new version takes up to some hours to be used everywhere.',
    exitStatus: 128,
  },
  'key-service-failed': {
    meaning: 'A key service failed in another way.',
    remedy: 'Read the cause below the message, and try again.',
    exitStatus: 128,
  },
  shamir: {
    meaning: 'The threshold does not fit the number of key groups, or a part is malformed.',
    remedy: 'Choose a shamir_threshold of at least 2 and at most the number of key groups.',
    exitStatus: 128,
  },
  'cannot-tell-changes': {
    meaning:
      'A file cannot be decrypted here, so its values cannot be compared with the new ones, and no fingerprint says whether they changed.',
    remedy:
      'Give the right to decrypt (the causes say what each key lacks), set DHALLMARK_FINGERPRINT_KEY, or choose with --if-undecryptable to keep or to rewrite such files.',
    exitStatus: 128,
  },
  'rekey-unverified': {
    meaning: 'A file could not be decrypted after it was re-encrypted for its new keys.',
    remedy: 'The old content is unchanged. Check the right to decrypt with the new key.',
    exitStatus: 128,
  },
  // Values.
  'encrypt-value': {
    meaning: 'A value cannot be encrypted so that it can be decrypted again.',
    remedy: 'Follow the hint of the message.',
    exitStatus: 23,
  },
  'malformed-value': {
    meaning: 'A value is not encrypted although the sops block says so, or is malformed.',
    remedy: 'Restore it from version control; add values with edit or set.',
    exitStatus: 25,
  },
  'decrypt-value': {
    meaning: 'A value does not decrypt: it was changed, or moved from another place.',
    remedy: 'Restore it from version control.',
    exitStatus: 25,
  },
  'mac-mismatch': {
    meaning:
      'The message authentication code does not match: the file was changed without its key.',
    remedy: 'Compare the file with version control; --ignore-mac decrypts it all the same.',
    exitStatus: 51,
  },
  'mac-not-found': {
    meaning: 'The file has no message authentication code.',
    remedy: 'Compare the file with version control, then encrypt it again.',
    exitStatus: 52,
  },
  // Merging.
  'merge-conflict': {
    meaning:
      'Both sides of a merge changed the same value of an encrypted file in different ways. The file has both, encrypted, between conflict markers.',
    remedy:
      'Run sops-runner edit on the file: it shows both values to those who can decrypt. Then run git add.',
  },
  'merge-failed': {
    meaning:
      'An encrypted file could not be merged, for example because no key is available. The file has both sides, encrypted, between conflict markers.',
    remedy:
      'Correct what the causes name, and run git checkout --merge on the file to merge it again. Or take one side with sops-runner merge --resolve ours, or theirs.',
  },
  'git-entry': {
    meaning:
      'The configuration or the attributes of Git name another driver where that of sops-runner should be.',
    remedy: 'Remove the entry that the message names, or name other patterns.',
  },
  // What verify finds.
  unreadable: {
    meaning: 'A file cannot be read, so it was not verified.',
    remedy: 'Check your right to read it.',
  },
  malformed: {
    meaning:
      'A file has encrypted values or a sops block and cannot be parsed, or could hold a Secret and cannot be parsed.',
    remedy: 'Restore it from version control, correct it, or exclude it with --exclude.',
  },
  plaintext: {
    meaning: 'A value is in plaintext although the file says that it is encrypted.',
    remedy: 'Add it with sops-runner edit or set, and change the secret if it was ever committed.',
  },
  'plaintext-comment': {
    meaning: 'A comment is in plaintext where comments are encrypted.',
    remedy:
      'Delete it, or decrypt the file and encrypt it again. Change the secret if the comment holds one.',
  },
  'misplaced-ciphertext': {
    meaning: 'A value looks encrypted although the file says that it is in plaintext.',
    remedy: 'Restore it from version control: nobody decrypts it there.',
  },
  'nonce-reused': {
    meaning:
      'Two encrypted values of a file have the same iv, so their plaintexts can be compared.',
    remedy: 'Restore the file from version control, or run sops-runner rotate.',
  },
  'selector-differs': {
    meaning: 'The file selects other values for encryption than its creation rule.',
    remedy: 'Decrypt the file and encrypt it again.',
  },
  'recipient-missing': {
    meaning: 'The creation rule names a master key that the file lacks.',
    remedy: 'Run sops-runner rekey, or updatekeys.',
  },
  'recipient-surplus': {
    meaning: 'The file can be decrypted with a master key that its creation rule does not name.',
    remedy:
      'Run sops-runner rekey, or updatekeys and rotate; change the secrets if that key must not know them.',
  },
  'threshold-differs': {
    meaning: 'The file needs another number of key groups than its creation rule.',
    remedy: 'Run sops-runner updatekeys.',
  },
  'key-version-unknown': {
    meaning: 'The file does not say with which version of a key its data key is wrapped.',
    remedy: 'Run sops-runner updatekeys.',
  },
  'mac-missing': {
    meaning: 'The file has no message authentication code.',
    remedy: 'Compare it with version control, then encrypt it again.',
  },
  'mac-unchecked': {
    meaning: 'The message authentication code was not checked, because no key was available.',
    remedy:
      'Provide a key. A publish needs none for files with a fingerprint: set DHALLMARK_FINGERPRINT_KEY and publish once with --if-undecryptable=rewrite.',
  },
  'no-rule': {
    meaning: 'No creation rule covers a file that is not encrypted, or its rule is malformed.',
    remedy: 'Add or correct the rule, or do not name the file.',
  },
  link: {
    meaning:
      'A symbolic link leads out of the folder with the configuration, or to nothing, so its target was not verified.',
    remedy: 'Replace it by a file, delete it, or exclude it with --exclude.',
  },
  // The engine that runs the sops program.
  'sops-not-found': {
    meaning: 'The sops program could not be run.',
    remedy: 'Install sops, give its path, or use the engine native.',
  },
  'sops-failed': {
    meaning: 'The sops program failed with an exit status that has no separate code.',
    remedy: 'Run the same command by hand to see what sops reports.',
  },
} as const satisfies CodeTable;

/** A code of this package. */
export type SopsCode = keyof typeof codes;
