import { openAccount, type Label, type Range, type Span } from '../../text/account';
import type { RepairName } from './key-repairs';

/** Words that say no more than that a key is here: a line of them changes nothing. */
const harmless = new Set(
  (
    'a above all an and are as assistant attached below bot certificate chat contents copied copy dear following ' +
    'for from good hello here hey hi i in into is it its jwk jwt key keys line me my of on our paste pasted pem ' +
    'please public read rs256 rsa s see send sends server sign signing signs spki ssh text thank thanks that the ' +
    'this to up use used verify wants web we whole with writing you your'
  ).split(' '),
);

/** Words in front of a name: declarations of programs and shells. */
const declarations = (
  'arg auto byte char const constexpr data def declare dim env export field final global let local my new ' +
  'override protected public private readonly resource return set static std string str val var variable -e -x'
).split(' ');

const words = [...harmless, ...declarations].join('|');

/** What begins a text of several lines in shells, Ruby, Perl and PHP. */
const heredoc = String.raw`<{2,3}[-~]?["']?\w{1,12}["']?`;

/**
 * The name that a variable, a setting or a sentence puts in front: `PUBLIC_KEY=`, `"publicKey": "`, `key: |`,
 * `public_key = <<EOT`, `key = importKey("`.
 */
export const nameInFront = new RegExp(
  [
    String.raw`(?<![\w.-])(?:(?:${words})[ \t]{1,3}){0,6}[*$]{0,2}(?!\d)[\w.:-]{1,60}["']?(?::[ \t]?\w{1,12})?`,
    String.raw`\s{0,20}(?::=|=>|[:=])\s{0,9}[|>]?[-+]?(?:${heredoc};?)?[\s"'${'`'}(@]{0,40}`,
    String.raw`(?:(?:new )?[\w.:]{1,60}\((?:${heredoc}\)?;?)?[\s"'${'`'}@]{0,9})?(?:\b[bru]{1,2}#?["'])?$`,
  ].join(''),
  'i',
);
export const longestName = 400;

/** What describes a key beside it, and nothing that could be used in its place. */
const described =
  'alg|algorithm|bits|format|key_?id|key_?ops|key_?size|key_?type|kid|kind|kty|length|name|size|typ|type|use';

const toEnd = String.raw`[^\n\f]{0,300}$`;
const lineOf = (pattern: string): RegExp => new RegExp(String.raw`^[ \t>|]{0,40}(?:${pattern})`, 'gm');

/** Forms that are around a key, and what they are to a reading. Global and bounded. */
const forms: readonly (readonly [Label, RegExp])[] = [
  // Comments of settings and programs, and of XML.
  ['inert', /(?<!\S)(?:#|\/\/)(?!\S{0,60}=)[^\n\f]{0,500}/g],
  ['inert', /<!--[^<>]{0,500}-->|\/\*[^*]{0,500}\*\//g],
  // BEGIN and END lines that were cut short, and fences.
  ['frame', /-{2,9}(?:BEGIN|END)[A-Z0-9 ]{0,40}/g],
  ['frame', lineOf(String.raw`(?:${'`'}{3}|~{3})\w{0,12}[ \t]{0,9}$`)],
  // Mail: headers, what quotes another one, greetings, and signatures of names and addresses.
  [
    'frame',
    lineOf(
      `(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|MIME-Version|Content-[A-Z][A-Za-z-]{2,30}|Importance|Attachments):${toEnd}`,
    ),
  ],
  ['frame', lineOf(String.raw`On [^\n]{5,120} wrote:$|-{2,9} ?(?:Original|Forwarded) [Mm]essage ?-{2,9}$`)],
  [
    'frame',
    lineOf(
      String.raw`(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|Good (?:morning|day|evening))(?: [A-Z][\w'.-]{0,30}){0,3} ?[,!:.]?$`,
    ),
  ],
  [
    'frame',
    lineOf(
      String.raw`(?:--[ \t]?$|(?:(?:[Ww]ith )?(?:[Kk]ind |[Bb]est |[Ww]arm )?[Rr]egards|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]incerely)(?: [A-Z][\w'.-]{0,30}){0,3}[,.!]?$)(?:\n(?:(?:[A-Z][\w'.&-]{0,30}[ ,|]{0,3}){1,5}|[\w.+-]{1,60}@[\w.-]{1,80}|\+[\d ()/-]{5,25})$){0,4}`,
    ),
  ],
  // A shell: its prompts, the programs that print keys, and what they say.
  [
    'frame',
    lineOf(
      String.raw`(?:[\w.@:~/[\]-]{0,60}[$%#] |PS [^>\n]{0,80}> ?|[A-Z]:\\[^>\n]{0,80}> ?)?(?:sudo )?(?:base64|cat|certutil|cut|head|jq|keytool|kubectl|less|more|openssl|pbpaste|ssh-keygen|ssh-add|tail|type|Get-Content|xxd|hexdump)(?: ${toEnd}|$)`,
    ),
  ],
  ['frame', lineOf(String.raw`[\w.-]{1,40}@[\w.-]{1,60}[: ][^\n$#]{0,80}[$#%][ \t]{0,3}$`)],
  [
    'frame',
    lineOf(
      String.raw`(?:(?:writing|read|unable to load) (?:RSA|EC|DSA|public|private)? ?key$|CertUtil: -\w{4,20} command completed successfully\.$|(?:In|Out)put Length = \d{1,9}$|Path\n-{4}$)`,
    ),
  ],
  // Prints of OpenSSL, keytool and Windows.
  [
    'frame',
    lineOf(
      `(?:(?:subject|issuer) ?=|(?:Bag Attributes|Key Attributes|friendlyName|localKeyID|Microsoft [\\w ]{1,40}|Keystore (?:type|provider)|Your keystore contains|Alias name|Creation date|Entry type|Certificate (?:chain|fingerprints)|Certificate\\[\\d{1,3}\\]:|Owner|Issuer|Serial number|Valid from|Server certificate|SHA\\d{0,3}|MD5|Signature algorithm name|Subject Public Key Algorithm|X509 Certificate|Serial Number|Version|Public Key(?: Algorithm| Length)?|Algorithm (?:ObjectId|Parameters)|Certificate Extensions|Not(?:Before|After))(?=[: ]|$))${toEnd}`,
    ),
  ],
  [
    'frame',
    /^[ \t]{0,20}(?:Certificate(?: Request)?|Data|RSA Public-Key|Public-Key|Modulus|Signature Value|Attributes):(?: \(\d{3,5} bit\))?\n(?: {4}[^\n\f]{0,200}\n?| {0,20}Exponent: \d{1,20} \(0x[\da-f]{1,20}\)(?:\n|$)){0,300}/gm,
  ],
  ['frame', /^[ \t]{0,20}Exponent: \d{1,20} \(0x[\da-f]{1,20}\)$/gm],
  ['frame', /^[ \t]{0,3}(?:\d{1,2} )?[siav]:[A-Z][^\n\f]{0,300}$/gm],
  // What heads a file of SSH (RFC 4716) or PuTTY.
  [
    'frame',
    lineOf(
      String.raw`(?:Comment|x-[\w-]{1,40}|PuTTY-User-Key-File-\d|Encryption|Public-Lines):[^\n\f]{0,300}(?:(?<=\\)\n[^\n\f]{0,300}){0,9}$`,
    ),
  ],
  // The same with a space after every letter.
  ['frame', /^ {0,9}(?:- ?){2,9}(?: {0,3}[A-Z]){5,60} {0,3}(?:- ?){2,9}|\bs s h - r s a(?= |$)/gm],
  // Objects that hold the key, and members that describe it.
  ['frame', /(?:-e )?["']?\b[\w.-]{1,60}["']?\s{0,9}[:=]\s{0,9}["']?[{[](?=[\s"'\d]|$)/g],
  [
    'frame',
    new RegExp(
      String.raw`["']?\b(?:${described})["']?(?:\s{0,20}[:=]\s{0,9}|[ \t]{0,9}[\u2502\t][ \t]{0,9})(?:"[^"\n\f]{0,60}"|'[^'\n\f]{0,60}'|\[[\s\w",]{0,120}\]|[\w.:/+-]{1,42}(?=[\s,;}\]&]|$))`,
      'gi',
    ),
  ],
  [
    'frame',
    lineOf(
      String.raw`(?:apiVersion|kind|metadata|name|namespace|type|data|binaryData|stringData|labels|creationTimestamp|resourceVersion|uid|keys)["']?:(?:[ \t]\S{0,80})?[ \t]{0,9}$`,
    ),
  ],
  // The record of DKIM (RFC 6376).
  ['frame', /^[\w.*-]{1,200}\s{1,20}(?:\d{1,9}\s{1,9})?(?:IN\s{1,9})?TXT\b/gm],
  ['frame', /\b(?:v=DKIM1|k=rsa|s=(?:email|\*)|t=[ys](?::[ys])?|h=sha256)(?![\w=])/g],
  // Tags, and what a program says around a text.
  [
    'frame',
    /<[/?]?[\w:.-]{1,60}(?:\s{1,20}(?:xmlns(?::\w{1,20})?|version|encoding|standalone|Id|id|class|Algorithm)\s?=\s?["'][^"'<>\n]{0,200}["']){0,9}\s{0,9}[/?]?>|<!\[CDATA\[/g,
  ],
  ['frame', /\b[\w.]{1,40}\.(?:append|add|push|write|print)\w{0,4}\(/gi],
  [
    'frame',
    /\.(?:join|trim(?:Indent|Margin)?|strip|encode|getBytes|toString|replace\w{0,3})\([^()\n]{0,40}\)/g,
  ],
  ['frame', /<\w{1,20} (?:(?:key|name|id)="[\w.-]{1,60}" )?$/g],
  ['frame', new RegExp(String.raw`(?:new )?\b[\w.:]{1,60}\((?:${heredoc}\)?;?)?[\s"'${'`'}[@]{0,9}$`, 'g')],
  ['frame', /(?<!\w)[bru]{1,2}(?=["'])/gi],
  [
    'frame',
    /\b(?:resource|variable|output|locals|data)(?: "[\w-]{1,60}"){0,2} ?\{|\bid\s{1,20}= \(known after apply\)/g,
  ],
  ['frame', lineOf(String.raw`(?:EOT|EOF|EOD|END|PEM|KEY)[;)]{0,2}[ \t]{0,9}$`)],
  // The = of quoted-printable, an n that is left of \n, and byte order marks read as letters.
  ['frame', /^=?3D(?:=3D)?|^n$|^(?:ÿþ|þÿ|ï»¿)/g],
];

/** Divides a stretch beside a key: forms that have a name, signs and space between them, and what was not read. */
export function divideAround(
  text: string,
  { start: from, end: to }: Range,
  name: RepairName,
): readonly Span[] {
  const stretch = text.slice(from, to);
  const account = openAccount(stretch.length);
  for (const [label, pattern] of forms)
    for (const { 0: found, index: start } of stretch.matchAll(pattern))
      account.label({ start, end: start + found.length }, label);
  for (const { start, end, label } of account.close()) {
    if (label !== 'unread') continue;
    for (const { 0: line, index } of stretch.slice(start, end).matchAll(/[^\n\r\f]+|[\n\r\f]+/g)) {
      const range = { start: start + index, end: start + index + line.length };
      if (isHarmless(line)) account.label(range, /^[^\S\f]+$/.test(line) ? 'inert' : 'frame');
    }
  }
  return account
    .close()
    .map(({ start, end, label }) => ({ start: from + start, end: from + end, label, name }));
}

/** Signs and space alone, or words that change nothing. */
function isHarmless(line: string): boolean {
  return (line.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => harmless.has(word.toLowerCase()));
}
