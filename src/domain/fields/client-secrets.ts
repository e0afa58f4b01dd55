/** Secrets that are no keys and no JSON Web Tokens: what a service gives beside an id, known by label or by form. */

/** With a space, a hyphen, an underscore or nothing between the words, in any case, behind a prefix or not. */
const secretNames = [
  '(?:client|app|application|api|consumer|shared|signing|token|oauth2?|webhook|bot)_?secret',
  '(?<![a-z\\d])secret',
  'secret_?(?:access_?)?key',
  'shared_?access_?key',
  'pass(?:word|wd|phrase|code)',
  '(?<![a-z])pwd',
  '(?:api|security|private|personal_?access|bot|deploy|verification)_?token',
];
/** Of services whose keys may be meant for pages, too. */
const apiKeyNames = ['api_?key'];
/** What OAuth hands out. In a box for tokens it is in its place. */
const tokenNames = ['(?:access|refresh|auth|bearer|session)_?token'];

/** A variable, a call, a gap to fill in. */
const noValue =
  '(?!your|my[ _-]|process\\b|env\\b|os\\.|example|change|replace|insert|placeholder|redacted|secret\\b|client|null|true|false|none|undefined|x{3}|AIza)(?![$\\w.]{1,60}[([])';
const quoted = ['"', "'", '`']
  .map((mark) => `${mark}${noValue}[^${mark}\\s<>{}$*•…]{1,200}${mark}`)
  .join('|');
const letters = '[\\w+/=~.!@#%^&?-]';
/** Behind a colon or an equals sign, in an element of XML, as an argument, or behind white space as consoles show it. */
const value = [
  `["'\`]?\\]?\\s{0,9}(?::|=>?|:=)\\s{0,9}(?:${quoted}|${noValue}(?:(?=\\S{0,80}\\d)${letters}{6}|(?=\\S{0,80}[+/-])[\\w+/-]{16}))`,
  `=${noValue}(?![$\\w]{1,40}\\.[a-z])${letters}{8}`,
  `["']\\s{0,9},\\s{0,9}(?:${quoted})`,
  `>${noValue}${letters}{6,200}</`,
  `\\s{1,9}${noValue}(?=\\S{0,60}\\d)${letters}{12}`,
].join('|');

function labelled(names: readonly string[]): RegExp {
  const all = names.join('|').replaceAll('_?', '[ _-]?');
  return new RegExp(`(?:${all})(?:[ _-]?(?:key|value|text|\\d{1,2}))?(?:${value})`, 'i');
}

const secretLabels = labelled(secretNames);
const apiKeyLabels = labelled(apiKeyNames);
const tokenLabels = labelled(tokenNames);

/** By their own form, as their services document it: GitHub, GitLab, Slack, Stripe, OpenAI, SendGrid, npm, Azure. */
const ownForm =
  /\b(?:gh[opsur]_\w{36}|github_pat_\w{22}|glpat-[\w-]{20}|xox[a-z]-[\w-]{10}|xapp-\d-[\w-]{10}|[rs]k_live_\w{16}|sk-(?:proj-|ant-)?\w{20}|SG\.[\w-]{16,32}\.[\w-]{16}|npm_\w{36}|\w{3}8Q~[\w.~-]{31})|hooks\.slack\.com\/services\/T\w{6,20}\/B\w{6,20}\/\w{16}/;
/** The sign-in of a program: Zendesk’s `mail/token:…`, a header, `curl --user`. */
const signIn =
  /@[\w.-]{1,200}\/token:\S{4}|\bbasic\s{1,9}(?=\S{0,200}[\d=])[\w+/=]{16}|\s(?:-u|--user)[ =]["']?[\w.@+-]{1,80}:(?=\S{0,80}\d)[\w+/=~.!-]{6}/i;
/** A bearer token, and the access token of Salesforce, which begins with the id of the organisation. */
const accessToken = /\bbearer\s{1,9}(?=\S{0,200}[\d-])[\w+/=.~-]{16}|\b00D[A-Za-z\d]{12,15}![\w.]{20}/i;

/** A secret or a password, with its value beside its label: no variable, no gap to fill in, no stars. */
export function showsClientSecret(text: string): boolean {
  return secretLabels.test(text) || ownForm.test(text) || signIn.test(text);
}

export function showsApiKey(text: string): boolean {
  return apiKeyLabels.test(text);
}

/** A token that is no JSON Web Token. */
export function showsAccessToken(text: string): boolean {
  return tokenLabels.test(text) || accessToken.test(text);
}
