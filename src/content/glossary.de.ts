// Of glossary.en.ts, 89936d46
import type { Translated } from '../domain/text/translated';
import type * as en from './glossary.en';

const groups = {
  keys: 'Schlüssel',
  tokens: 'Tokens',
  chat: 'Web-Chat und Service-Desks',
  site: 'Diese Website',
} as const;

const terms: Translated<typeof en.words.terms> = {
  certificate: {
    name: 'Zertifikat',
    says: 'Ein öffentlicher Schlüssel mit Namen und Daten, signiert vom Aussteller. Sein Text beginnt mit `BEGIN CERTIFICATE`.',
    also: ['X.509'],
    forms: ['Zertifikate', 'Zertifikats', 'Zertifikaten'],
  },
  'ephemeral-key-pair': {
    name: 'kurzlebiges Schlüsselpaar',
    says: 'Ein Schlüsselpaar, das diese Website für einen Test erzeugt und nicht behält. Verwenden Sie es nicht produktiv.',
    also: ['temporäres Schlüsselpaar', 'Wegwerf-Schlüsselpaar'],
    forms: ['kurzlebige Schlüsselpaare', 'kurzlebigen Schlüsselpaar'],
  },
  fingerprint: {
    name: 'Fingerabdruck',
    says: 'Ein kurzer Code für einen öffentlichen Schlüssel: der SHA-256-Hash seiner DER-Form. Gleiche Schlüssel haben gleiche Fingerabdrücke.',
    also: ['Schlüssel-Hash', 'SHA-256-Fingerabdruck', 'Fingerprint'],
    forms: ['Fingerabdrücke', 'Fingerabdrucks', 'Fingerabdrücken'],
  },
  jwk: {
    name: 'JWK',
    says: 'Ein Schlüssel als JSON-Objekt, mit Membern wie `kty`, `n` und `e`.',
    also: ['JSON Web Key'],
    forms: ['JWKs'],
  },
  jwks: {
    name: 'JWKS',
    says: 'Ein JSON-Objekt mit einer Liste von Schlüsseln unter `keys`. Ein Token nennt einen davon mit seiner `kid`.',
    also: ['JSON Web Key Set', 'Schlüsselsatz'],
  },
  'key-pair': {
    name: 'Schlüsselpaar',
    says: 'Ein privater Schlüssel und sein öffentlicher Schlüssel. Der private signiert Tokens, der öffentliche prüft sie.',
    forms: ['Schlüsselpaare', 'Schlüsselpaars', 'Schlüsselpaaren'],
  },
  pem: {
    name: 'PEM',
    says: 'Eine Textform von Schlüsseln und Zertifikaten: Base64 zwischen einer `BEGIN`-Zeile und einer `END`-Zeile.',
  },
  'private-key': {
    name: 'privater Schlüssel',
    says: 'Der geheime Schlüssel eines Schlüsselpaars. Er signiert Tokens auf Ihrem Server. Fügen Sie ihn nie in eine Konsole oder eine Webseite ein.',
    also: ['geheimer Schlüssel', 'Signaturschlüssel'],
    forms: ['private Schlüssel', 'privaten Schlüssel', 'privaten Schlüssels'],
  },
  'public-key': {
    name: 'öffentlicher Schlüssel',
    says: 'Der Schlüssel eines Schlüsselpaars, den Sie weitergeben dürfen. Er prüft Signaturen und kann keine erzeugen.',
    also: ['JWT Public Key', 'Prüfschlüssel'],
    forms: ['öffentliche Schlüssel', 'öffentlichen Schlüssel', 'öffentlichen Schlüssels'],
  },
  thumbprint: {
    name: 'Thumbprint',
    says: 'Der Hash eines JWK, etwa SHA-256, über seine Pflichtangaben in fester Reihenfolge. Er unterscheidet sich vom Fingerabdruck.',
    also: ['JWK-Thumbprint'],
    forms: ['Thumbprints'],
  },
  aud: {
    name: 'aud',
    says: 'Der Claim, der nennt, wer das Token annehmen darf.',
    also: ['Audience', 'Zielgruppe'],
  },
  claim: {
    name: 'Claim',
    says: 'Ein Name und ein Wert in einem Token, zum Beispiel `sub` und die ID eines Benutzers.',
    also: ['JWT-Claim', 'Payload'],
    forms: ['Claims'],
  },
  exp: {
    name: 'exp',
    says: 'Der Claim, der sagt, wann das Token abläuft, in Sekunden seit 1970. Ab dann darf es nicht mehr angenommen werden.',
    also: ['Ablaufzeit', 'Ablauf'],
  },
  header: {
    name: 'Header',
    says: 'Der erste Teil eines Tokens, in JSON. Er nennt in `alg` den Algorithmus der Signatur und mitunter in `kid` den Schlüssel.',
    also: ['JOSE-Header', 'Token-Header'],
  },
  iat: {
    name: 'iat',
    says: 'Der Claim, der sagt, wann das Token ausgestellt wurde, in Sekunden seit 1970.',
    also: ['ausgestellt am'],
  },
  iss: {
    name: 'iss',
    says: 'Der Claim, der nennt, wer das Token ausgestellt hat.',
    also: ['Aussteller'],
  },
  jwt: {
    name: 'JWT',
    says: 'Ein signierter Text mit Claims. Er hat drei Teile, durch Punkte getrennt: Header, Claims und Signatur.',
    also: ['JSON Web Token', 'Identity Token', 'Token'],
    forms: ['JWTs', 'Identity Token', 'Identity Tokens'],
  },
  kid: {
    name: 'kid',
    says: 'Der Wert im Header eines Tokens, der den Schlüssel zum Prüfen nennt.',
    also: ['Schlüssel-ID'],
  },
  lifetime: {
    name: 'Gültigkeitsdauer',
    says: 'Die Zeit, in der ein Token gültig ist: von seinem `iat` bis zu seinem `exp`.',
    also: ['Ablauf', 'Gültigkeit', 'Lebensdauer'],
    forms: ['Lebensdauer'],
  },
  signature: {
    name: 'Signatur',
    says: 'Der letzte Teil eines Tokens, erzeugt mit dem Schlüssel des Unterzeichners. Ändern sich Header oder Claims, passt sie nicht mehr.',
    forms: ['Signaturen'],
  },
  sub: {
    name: 'sub',
    says: 'Der Claim, der nennt, um wen es im Token geht. Für den Web-Chat ist das die ID des Benutzers.',
    also: ['Subject', 'Benutzer-ID'],
  },
  'user-payload': {
    name: 'user_payload',
    says: 'Ein Claim des Web-Chats für private Daten über einen Benutzer. Ihr Server verschlüsselt ihn mit dem IBM provided public key.',
    also: ['verschlüsselte Payload'],
  },
  'account-number': {
    name: 'Kontonummer',
    says: 'Die Nummer eines Kontos bei LivePerson. Servicemitarbeiter geben sie bei der Anmeldung ein.',
    also: ['Account ID', 'Brand ID', 'Site ID', 'Account number'],
    forms: ['Kontonummern'],
  },
  agent: {
    name: 'Servicemitarbeiter',
    says: 'Ein Mensch, der in einem Service-Desk Kunden antwortet.',
    also: ['Agent', 'Live Agent'],
    forms: ['Servicemitarbeitern', 'Servicemitarbeiters'],
  },
  'agent-workspace': {
    name: 'Arbeitsbereich der Servicemitarbeiter',
    says: 'Die Seiten eines Service-Desks, auf denen Servicemitarbeiter Kunden antworten. Zendesk hat ein Produkt namens Agent Workspace.',
    also: ['Agentenbereich', 'Agent Workspace'],
    forms: ['Arbeitsbereich des Servicemitarbeiters', 'Arbeitsbereichs der Servicemitarbeiter'],
  },
  'app-key': {
    name: 'App key',
    says: 'Die Kennung einer Mobile-App-Quelle in LiveEngage. Der gleichnamige Schlüssel auf dem Tab API ist ein anderer.',
    also: ['app installation id', 'appInstallationId', 'Application Key'],
  },
  'content-security-policy': {
    name: 'Content-Security-Policy',
    says: 'Ein Antwort-Header, der auflistet, was eine Seite laden, ausführen und womit sie sich verbinden darf.',
    also: ['CSP', 'Allowlist', 'Richtlinie der Website'],
    forms: ['Content Security Policy'],
  },
  deployment: {
    name: 'Deployment',
    says: 'Eine Stelle auf einer Website, an der Salesforce Chat erscheinen kann. Seine ID steht im Deployment-Code.',
    also: ['Chat-Deployment', 'Deployment ID'],
    forms: ['Deployments'],
  },
  directive: {
    name: 'Direktive',
    says: 'Eine Regel einer Content-Security-Policy: ein Name wie `script-src` und die Quellen, die sie erlaubt.',
    also: ['Policy-Direktive'],
    forms: ['Direktiven'],
  },
  'embed-script': {
    name: 'Einbettungsskript',
    says: 'Der Code vom Tab Embed, der den Web-Chat in eine Seite einfügt.',
    also: ['Einbettungscode', 'Embed-Skript', 'script-Tag'],
    forms: ['Einbettungsskripte', 'Einbettungsskripts'],
  },
  integration: {
    name: 'Integration',
    says: 'Eine Verbindung vom Assistenten zu einem Kanal oder Dienst, zum Beispiel zum Web-Chat auf einer Website.',
    also: ['Kanal'],
    forms: ['Integrationen'],
  },
  nonce: {
    name: 'Nonce',
    says: 'Ein Zufallswert, den ein Server für jede Antwort neu erzeugt. Eine Richtlinie kann Skripte erlauben, die ihn tragen.',
    forms: ['Nonces'],
  },
  'service-desk': {
    name: 'Service-Desk',
    says: 'Ein Produkt, in dem Menschen Kunden antworten, zum Beispiel LiveEngage, Zendesk oder Salesforce.',
    also: ['Contact Center', 'Helpdesk'],
    forms: ['Service-Desks', 'Service Desk', 'Service Desks'],
  },
  transfer: {
    name: 'Übergabe',
    says: 'Der Schritt vom Assistenten zu einem Menschen: Das Gespräch geht an einen Servicemitarbeiter des Service-Desks.',
    also: ['Eskalation', 'Weiterleitung'],
    forms: ['Übergaben'],
  },
  widget: {
    name: 'Widget',
    says: 'Eine Seite des Assistenten, die LiveEngage in einem Rahmen neben dem Gespräch eines Servicemitarbeiters zeigt.',
    forms: ['Widgets', 'Integrations-Widget'],
  },
  field: {
    name: 'Feld',
    says: 'Ein Eingabefeld dieser Website, das einen Wert aufnimmt und beim Einfügen prüft.',
    also: ['Eingabefeld', 'Eingabe'],
  },
  'hand-off': {
    name: 'Weitergabe',
    says: 'Ein Teil einer Anleitung, den Sie einem Kollegen als Link oder Datei senden. Er enthält kein Geheimnis.',
    also: ['einen Teil weitergeben'],
  },
  message: {
    name: 'Meldung',
    says: 'Die Antwort eines Felds: was es in Ihrem Text gefunden hat, und was zu tun ist.',
    also: ['Befund', 'Ergebnis der Prüfung'],
  },
  receiver: {
    name: 'Empfänger',
    says: 'Wer einen Schlüssel oder ein Token annimmt, zum Beispiel der Web-Chat oder ein Service-Desk. Jeder hat eigene Regeln.',
    also: ['Adressat'],
  },
  record: {
    name: 'Protokoll',
    says: 'Die Seite mit jedem Wert, den Sie eingerichtet haben, wohin er gehört, und was jeden Schritt belegt.',
    also: ['Zusammenfassung'],
  },
};

export const words: Translated<typeof en.words> = {
  name: 'Glossar',
  title: 'Glossar',
  description:
    'Was die Begriffe der Anleitungen bedeuten: Schlüssel, Tokens, Web-Chat und Service-Desks, jeder in ein oder zwei Sätzen, mit Quelle.',
  lede: (count) =>
    `${String(count)} Begriffe der Anleitungen und Werkzeuge. Eine gepunktete Linie unter einem Wort führt hierher.`,
  also: 'Auch genannt',
  own: 'Ein Wort dieser Website. Siehe',
  groups,
  terms,
};
