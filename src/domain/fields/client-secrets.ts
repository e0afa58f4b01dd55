/** Secrets that are no keys and no JSON Web Tokens: what a service gives beside an id, known by label or by form. */

/** With a space, a hyphen, an underscore or nothing between the words, in any case, behind a prefix or not. */
const secretNames = [
  '(?:client|app|application|api|consumer|shared|signing|token|oauth2?|webhook|bot)_?secret',
  '(?<![a-z\\d])secret',
  'secret_?(?:access_?)?key',
  'shared_?access_?key',
  'pass(?:word|wd|phrase|code)',
  '(?<![a-z])pwd',
  // Of readers whose programs speak German, French, Spanish, Portuguese or Dutch; two bytes of UTF-8 are one letter.
  '(?:pass|kenn)wort|mot de passe|contrase\\S{1,2}a|(?<![a-z])senha|wachtwoord',
  '(?:api|security|private|personal_?access|bot|deploy|verification)_?token',
];
/** Keys that sign or decrypt, in bytes and without a form of their own: WireGuard, VAPID, wallets, frameworks. */
const keyNames = [
  '(?:private|signing|encryption|master|signature)_?key',
  'cl\\S{1,2} priv\\S{1,2}e',
  '(?:geheimer|privater) schl\\S{1,2}ssel',
];
/** Of services whose keys may be meant for pages, too. */
const apiKeyNames = ['api_?key'];
/** What OAuth hands out. In a box for tokens it is in its place. */
const tokenNames = ['(?:access|refresh|auth|bearer|session)_?token'];

/** A variable, a call, a gap to fill in. */
const noValue =
  '(?!your|my[ _-]|process\\b|env\\b|os\\.|example|change|replace|insert|placeholder|redacted|secret\\b|client|null|true|false|none|undefined|x{3}|AIza)(?![$\\w.]{1,60}[([])';
const quoted = ['"', "'", '`']
  .map((mark) => `${mark}${noValue}(?!\\$|[^${mark}]{0,200}\\*\\*)[^${mark}\\s<>{}•…]{1,200}${mark}`)
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

/** 24 to 64 bytes in hexadecimal or base64. An RSA key is longer, and has a form of its own. */
const bytes =
  '["\'`]?\\]?(?:\\s{0,9}(?::|=>?)|["\']\\s{0,9},|>)\\s{0,9}["\'`]?(?!MI[GI]|AAAA|[\\da-f]{8}-[\\da-f]{4}-)(?:0x)?(?=\\S{0,80}\\d)[\\w+/-]{32,128}={0,2}(?![\\w+/=.-])';
/** What else the name of a variable has: SECRET_KEY_BASE. What only describes the secret is none. */
const rest =
  '(?:[ _-]?(?:key|value|text|\\d{1,2})(?![a-z]))?(?:_(?!path|file|name|id|url|uri|arn|ref|hash|len|type|exp|ttl|ver|alg|form|enc|pol|field|store|prov|man|hint|min|max)[a-z\\d]{2,12}){0,2}';

function labelled(names: readonly string[], held = value): RegExp {
  const all = names.join('|').replaceAll('_?', '[ _.-]?');
  return new RegExp(`(?:${all})${rest}(?:${held})`, 'i');
}

const secretLabels = labelled(secretNames);
const keyLabels = labelled(keyNames, bytes);
const apiKeyLabels = labelled(apiKeyNames);
const tokenLabels = labelled(tokenNames);

/**
 * By their own form, as their services document it: GitHub, GitLab, Slack, Stripe, OpenAI, Anthropic, Hugging Face,
 * SendGrid, npm, Azure, Discord, Teams, Laravel; and what crypt(3) makes of passwords.
 */
const ownForm =
  /\b(?:gh[opsur]_\w{36}|github_pat_\w{22}|glpat-[\w-]{20}|xox[a-z]-[\w-]{10}|xapp-\d-[\w-]{10}|[rs]k_live_\w{16}|sk-(?:(?:proj|ant|svcacct|or)-[\w-]{20}|\w{20})|hf_\w{30}|SG\.[\w-]{16,32}\.[\w-]{16}|npm_\w{36}|\w{3}8Q~[\w.~-]{31})|\bAccountKey=[\w+/]{40}|(?<!\w)\$(?:apr1|2[aby]|[156y])\$[\w./$=,]{20}|discord(?:app)?\.com\/api\/webhooks\/\d{10,20}\/[\w-]{40}|webhook\.office\.com\/\w{1,20}\/[\w-]{20}|[?&](?:sig|X-Amz-Signature)=[\w%+/-]{30}|(?:key|KEY)["']?\s{0,9}[:=]\s{0,9}["']?base64:[\w+/]{40}|hooks\.slack\.com\/services\/T\w{6,20}\/B\w{6,20}\/\w{16}/;
/** The sign-in of a program: Zendesk’s `mail/token:…`, a header, `curl --user`, .netrc, Docker, in an address. */
const signIn =
  /\blogin\s{1,9}\S{1,80}\s{1,9}password\s{1,9}\S{4}|"auth"\s{0,9}:\s{0,9}"(?=[^"]{0,200}[\d=])[\w+/]{12,200}={0,2}"|\b[a-z][a-z+]{2,20}:\/\/[^\s/:@?#"'<>]{0,80}:(?=[^\s/@]{0,80}\d)(?![{<$[])[^\s/@"'<>]{4,200}@[\w.-]|@[\w.-]{1,200}\/token:\S{4}|\bbasic\s{1,9}(?=\S{0,200}[\d=])[\w+/=]{16}|\s(?:-u|--user)[ =]["']?[\w.@+-]{1,80}:(?=\S{0,80}\d)[\w+/=~.!-]{6}/i;
/** A bearer token, and the access token of Salesforce, which begins with the id of the organisation. */
const accessToken = /\bbearer\s{1,9}(?=\S{0,200}[\d-])[\w+/=.~-]{16}|\b00D[A-Za-z\d]{12,15}![\w.]{20}/i;

/** A secret or a password, with its value beside its label: no variable, no gap to fill in, no stars. */
export function showsClientSecret(text: string): boolean {
  return secretLabels.test(text) || keyLabels.test(text) || ownForm.test(text) || signIn.test(text);
}

export function showsApiKey(text: string): boolean {
  return apiKeyLabels.test(text);
}

/** A token that is no JSON Web Token. */
export function showsAccessToken(text: string): boolean {
  return tokenLabels.test(text) || accessToken.test(text);
}
