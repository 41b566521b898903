/** A phrase that nothing in this repository may use. docs/style.md lists the same phrases. */
export interface BannedPhrase {
  /** As the table of docs/style.md shows it. */
  phrase: string;
  /** What to write instead, as in that table. */
  instead: string;
  /** Global, because a sentence may use a phrase twice. */
  pattern: RegExp;
}

// Each pattern is narrow on purpose: a check that flags ordinary English is soon switched off. What a
// pattern lets through ("stand-in", "there is no", a sealed Vault) is correct English.
export const bannedPhrases: BannedPhrase[] = [
  { phrase: 'anew', instead: 'again, or say what changes', pattern: /\banew\b/gi },
  { phrase: 'told, tells', instead: 'reported, reports, says', pattern: /\b(told|tells)\b/gi },
  {
    phrase: 'stands',
    instead: 'is, or leave it out',
    pattern: /\b(stands?|stood|standing)\b(?!-|\s+(in\s+for|for|alone|out)\b)/gi,
  },
  { phrase: 'in clear', instead: 'unencrypted', pattern: /\bin\s+(the\s+)?clear\b/gi },
  { phrase: 'comes to', instead: 'is, results in', pattern: /\b(comes?|came)\s+to\b/gi },
  {
    phrase: 'no … at all',
    instead: 'no, or not any',
    pattern: /\bno\s[^.;:|]{1,40}?\sat\s+all\b/gi,
  },
  {
    phrase: 'whoever, whereof',
    instead: 'anyone who, of which',
    pattern: /\b(whoever|whereof|thereof|wherein|therein|whereupon|thereupon)\b/gi,
  },
  {
    phrase: 'of its own',
    instead: 'its own, or separate',
    // "the values of its own chart" is ordinary: a noun follows
    pattern:
      /\bof\s+(its|their|our|your|my)\s+own\b(?=[^\s\w]|\s*$|\s+(and|are|as|before|behind|but|by|cannot|for|from|has|have|in|is|may|on|or|so|that|to|when|where|which|with)\b)/gi,
  },
  {
    phrase: 'gives back',
    instead: 'returns',
    pattern: /\b(gives?|given|gave|giving)\s+back\b/gi,
  },
  { phrase: 'hand on', instead: 'pass, forward', pattern: /\bhand(s|ed|ing)?\s+on\b/gi },
  {
    phrase: 'X is no Y',
    instead: 'X is not a Y',
    pattern:
      /(?<!\b(there|here)\s+)\b((is|are|was|were)\s+no(?!\s+(longer|more|less|later|earlier)\b)|is\s+none)\b/gi,
  },
  {
    phrase: 'a X a Y',
    instead: 'one X per Y',
    pattern:
      /(?<!\b(as|call|give|gives|giving|in|make|makes|of)\s+)\b(an?|one|two|once)\s+(?!(and|as|at|by|for|from|gets|gives|has|holds|if|in|is|lets|like|makes|needs|of|on|once|or|shares|stays|takes|than|that|to|when|where|which|with|without)\b)[a-z]+\s+an?\s+[a-z]+\b/gi,
  },
  {
    phrase: 'a text, texts',
    instead: 'a string, strings',
    // in lower case: Text is a type of Dhall
    pattern: /\b(a\s+text|texts)\b(?!\s+(editor|field|file|form)\b)/g,
  },
  {
    phrase: 'sealed',
    instead: 'encrypted',
    // Vault's own word for its state
    pattern: /(?<!\bVault\b[^.]{0,60})\bseal(s|ed|ing)\b/gi,
  },
  { phrase: 'ends with 1', instead: 'exits with status 1', pattern: /\bend(s|ed)?\s+with\s+\d/gi },
  { phrase: 'from the net', instead: 'remote, from the network', pattern: /\bthe\s+net\b/gi },
];
