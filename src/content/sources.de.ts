// Of sources.en.ts, b946f379
import type { Translated } from '../domain/text/translated';
import type * as en from './sources.en';

const workedOut =
  'Was aus diesen Regeln für den Web-Chat folgt, haben wir hergeleitet. Keine Seite eines Anbieters sagt es.';

const readInCopies =
  'Wir haben Kopien der Seite gelesen, alte und neue. Die Adresse hat ihren Namen behalten.';
const onNoAccount = 'Unsere Schlussfolgerung, nicht an einem echten Konto ausprobiert.';
const fromTheseSources = 'Hergeleitet aus diesen Quellen';
const notSalesforce = 'Keine Seite von Salesforce.';

export const notes: Translated<typeof en.notes> = {
  'assistant-campaign-wait': 'LivePersons eigene Seiten erwähnen diese Wartezeit nicht.',
  'assistant-early-access': 'Das Thema wurde im Juni 2022 aus der veröffentlichten Dokumentation entfernt.',
  'assistant-set-up-renamed': 'Im Verfahren für einen anderen Service-Desk gesehen.',
  'assistant-live-agent-tab':
    'Es beschreibt einen anderen Service-Desk. LivePerson ist dort nicht unter den angebotenen.',
  'assistant-web-chat-security':
    'Wir haben die Ausgabe vom Oktober 2023 gelesen. Die Beispiele mit 4096 Bit stehen im Repository assistant-toolkit.',
  'web-chat-client':
    'Wir haben den Quelltext vom Juli 2025 gelesen. Clients von 2020 können sich anders verhalten.',
  'assistant-zendesk-secure': 'Wir haben den Quelltext bei Commit 008d9d0 vom Mai 2024 gelesen.',
  'web-chat-api-configuration': 'Wir haben sie so gelesen, wie sie dem Client vom Juli 2025 beiliegt.',
  'web-chat-dev-host':
    'Die neueren Seiten haben ein weiteres Beispiel dieser Art, in web-chat-develop-userid.md.',
  'web-chat-history-key':
    'Wir haben es bei Commit 6f6154b vom Oktober 2023 gelesen. Es enthält das einzige Beispiel einer Subscription ID, das wir gesehen haben.',
  'assistant-web-chat-logout':
    'Es nennt destroy und destroySession in umgekehrter Reihenfolge wie die API-Referenz.',
  'assistant-security-samples': 'Seine Tokens sind 10 Sekunden gültig, um die Erneuerung zu zeigen.',
  'web-chat-wrong-key-report':
    'Wir haben den Anfang gelesen. Er hat Schlüssel in einer Zeile einer .env-Datei und nennt keine Ursache.',
  'web-chat-instance-methods': 'Der Text der Dokumentation nennt die beiden in der umgekehrten Reihenfolge.',
  'node-rsa': 'Wir haben den Quelltext gelesen und mit Schlüsseln von 2048 und 4096 Bit gemessen.',
  'liveperson-authentication-configuration': readInCopies,
  'liveperson-key-format': readInCopies,
  'liveperson-authentication-tutorial':
    'Der Pfad ist veraltet. Verwenden Sie nie den Schlüssel des dort gezeigten Schlüsselpaars, denn der private Schlüssel ist öffentlich.',
  'liveperson-error-codes':
    'LivePerson hat keine Seite zum Vergleich. Eine Zeile, 9007, entspricht wörtlich dem, was Mitarbeiter in Thread 198 zitieren. Die anderen sind ein Anhaltspunkt.',
  'liveperson-monitoring-start': readInCopies,
  'liveperson-add-widgets': readInCopies,
  'assistant-client-2025':
    'Wir haben den Quelltext gelesen. Die Clients von 2020 können sich anders verhalten.',
  'assistant-connect-json':
    'Die Tabelle gibt die beiden Nachrichten als einfache Texte an, aber jedes Beispiel und der Client verwenden Objekte.',
  'zendesk-chat-clients': 'Die Beispiele haben eine Client-ID mit 50 Zeichen und ein Client-Secret mit 64.',
  'zendesk-chat-version': 'Wir haben die deutsche Ausgabe gelesen.',
  'zendesk-zopim-domain':
    'Laut Zendesk ist das Web SDK nicht betroffen. IBM bittet seine Kunden trotzdem um ein Upgrade.',
  'zendesk-visitor-authentication':
    'Es geht um Konten mit Chat Phase 3, nur Chat. Andere folgen Artikel 4408838925082, der das Geheimnis an derselben Stelle erzeugt.',
  'zendesk-visitor-tokens': 'Die Grenzen für Zeiten und IDs haben wir in der chinesischen Ausgabe gelesen.',
  'zendesk-agent-workspace': 'Die Daten haben wir in der portugiesischen Ausgabe gelesen.',
  'derived-account-keys':
    'Jeder hatte 32 Buchstaben und Ziffern, groß und klein. Zendesk dokumentiert keine Form.',
  'derived-zendesk': onNoAccount,
  'assistant-salesforce': 'Das Ende des bisherigen Chat wird nicht erwähnt.',
  'derived-embed-pastes':
    'Zeigt, wie der Code um die Optionen geschrieben wird, und was in das falsche Feld eingefügt wird. Nichts davon ist dokumentiert.',
  'derived-embed':
    'Unser Test-Chat verhält sich, wie es die Dokumentation und der Quelltext des Clients sagen. An einem echten Assistenten haben wir es nicht ausprobiert.',
  'salesforce-retired-report': notSalesforce,
  'salesforce-enhanced-chat': `${notSalesforce} Sie ist unsere Quelle für den neuen Namen.`,
  'salesforce-text-areas': notSalesforce,
  'salesforce-id-suffix': `${notSalesforce} Wir haben die Regel an einem veröffentlichten Paar geprüft.`,
  'salesforce-id-algorithm': notSalesforce,
  'derived-snippets':
    'Formen von IDs, Hosts und Aufrufen. Salesforce dokumentiert die Aufrufe, nicht die Form der Werte.',
  'derived-salesforce': 'Unsere Schlussfolgerung, nicht an einer echten Organisation ausprobiert.',
  roca: 'Wir suchen nach dem Merkmal, nach dem das Prüfwerkzeug der Autoren sucht.',
  'jsonwebtoken-expires-in': 'Das Paket ms liest einen Text. Wir haben das auch gemessen.',
  'jose-expiration-time': 'Wir haben Version 6.2 gelesen.',
  'microsoft-graph-tokens':
    'Öffentliche Threads berichten, dass die Nonce vor dem Signieren gehasht wird. Wir haben es auch selbst hergeleitet.',
  'rfc-9110-5-5': 'Ersetzt RFC 7230, Abschnitt 3.2, den die Dokumentation nennt.',
  'csp-3': workedOut,
  'zendesk-token-rules':
    'Wir haben den Artikel auf Chinesisch gelesen. In anderen Sprachen hat er dieselbe Nummer.',
  'derived-samples':
    'Formen, die öffentliche Beispiele gemeinsam haben und die nicht dokumentiert sind. Kontonummern auf LivePersons Seiten haben 8 Ziffern. Die Seite eines Kunden zeigt 7.',
  'derived-key-shapes':
    'Wir haben Schlüssel jeder Art und Größe mit OpenSSL erzeugt und Byte für Byte gelesen.',
  'derived-token-life':
    'Wir haben dies aus dem hergeleitet, was die Dokumentation über kurze Gültigkeit und Erneuerung sagt. Kein Anbieter nennt diese Zahlen.',
  'derived-site-policy': workedOut,
  'derived-claims-readable':
    'Ein signiertes Token ist codiert, nicht verschlüsselt. RFC 7519, Abschnitt 12, rät, private Daten wegzulassen.',
  'derived-web-chat-order': onNoAccount,
  'zendesk-messaging-set-up':
    'Wir haben die chinesische Ausgabe gelesen. Der Artikel hatte schon mehrere Titel.',
  'zendesk-messaging-retold':
    'Zendesk hat es nicht geschrieben. Es gibt einen Artikel wieder, den wir nicht gesehen haben.',
  'zendesk-messaging-older-kit': 'Keine Seite von Zendesk.',
  'zendesk-messaging-thread': 'Die Fragenden haben die Ursachen selbst gefunden.',
  'zendesk-chat-thread': 'Der Thread hat keine Antwort.',
  'smooch-thread-173': 'Der Thread ist von 2017, bevor Messaging seinen heutigen Namen hatte.',
  'derived-zendesk-messaging': onNoAccount,
  'dynamics-settings':
    'Das Beispiel eines Schlüssels ist kein Schlüssel, und das Beispiel mehrerer Schlüssel ist kein JSON. Verwenden Sie keines von beiden.',
  'dynamics-remove-provider': 'Das Beispiel-Token ist mit HS256 signiert, was hier nicht funktioniert.',
  'dynamics-sdk-thread-417': 'Der Thread wurde ohne Antwort geschlossen.',
  'derived-dynamics':
    'Unsere Schlussfolgerung. Wir haben die Beispiele ausprobiert, aber keine echte Organisation.',
  'liveperson-considerations': 'Die Seite zeigt exp und iat als Texte, aber es sind Zahlen.',
  'liveperson-implementation-guide':
    'Das codierte Beispiel hat Zeiten in Millisekunden, aber sie zählen Sekunden.',
  'liveperson-thread-346': 'Eine spätere Seite von LivePerson sagt über iss etwas anderes.',
  'derived-conversational-cloud': onNoAccount,
  'orchestrate-security':
    'Wir haben zwei Ausgaben in Kopien gelesen. Bei der älteren laden Sie einen Ordner mit Shell-Skripten herunter.',
  'orchestrate-sample':
    'Ein Kommentar darin nennt eine Grenze, die auf keiner Seite der Dokumentation steht.',
  'orchestrate-sample-keys':
    'Jede Datei enthält einen Kommentar und keinen Schlüssel. Verwenden Sie nie einen Schlüssel, den jemand unter diesen Namen eingecheckt hat.',
  'orchestrate-script':
    'Die Seite von IBM bot es zum Herunterladen an. Wir haben es dort gelesen, wo andere es aufbewahren.',
  'derived-enhanced-chat-hosts':
    'Veröffentlichte Snippets enthalten diese Hosts. Eine Seite mit dem Chat haben wir nicht beobachtet.',
  'orchestrate-policy-hosts': 'Die Seite zeigt das Snippet und sagt nichts über eine Richtlinie.',
  'orchestrate-notes': 'Aus zweiter Hand: Vergleichen Sie es mit Ihren eigenen Bildschirmen.',
};

export const titles: Translated<typeof en.titles> = {
  'assistant-screens-2020': 'Bilder der LiveEngage-Konsole in derselben Dokumentation',
  'assistant-campaign-wait': 'Der Hinweis auf 24 Stunden, ergänzt am 6. Januar 2020',
  'assistant-withdrawn-2020': 'Die Änderung vom 4. März 2020, die LiveEngage entfernt hat',
  'assistant-set-up-renamed': 'Die Änderung vom 10. August 2020: Set up wird zu Next',
  'web-chat-client': 'Der Client des Web-Chats, Paket @carbon/ai-chat 0.3.3',
  'web-chat-history-key':
    'Starterpaket für Service-Desks: der Schlüssel des Sitzungsverlaufs und seine Teile',
  'web-chat-dev-host': 'Customizing the web chat: ein Beispiel, das von einem Entwicklungshost lädt',
  'assistant-security-samples':
    'Lauffähige Beispiele für die Sicherheit des Web-Chats, einfach und umfassend',
  'node-rsa': 'node-rsa und seine Voreinstellungen für die Verschlüsselung',
  'liveperson-error-codes':
    'Fehlercodes des Identity Providers von LivePerson, aus einer Tabelle in fremdem öffentlichem Code',
  'liveperson-thread-22': 'Thread 22: Der Socket schließt mit 4407',
  'liveperson-thread-59': 'Thread 59: Disconnected, und ein Schlüssel, der ein Zeichen verloren hat',
  'liveperson-thread-66': 'Thread 66: Code 9012',
  'liveperson-thread-94': 'Thread 94: „Loading account“',
  'liveperson-thread-151': 'Thread 151: Kontonummer in der Willkommens-E-Mail',
  'liveperson-thread-1056': 'Issue 1056, Oktober 2020: Die Seiten haben ihr neues Layout',
  'liveperson-thread-1389': 'Issue 1389, August 2021: der JWKS endpoint',
  'liveperson-thread-198': 'Thread 198: Code 9007',
  'liveperson-thread-346': 'Thread 346: Status 401 mit internalCode 10',
  'assistant-zendesk-agent-picture':
    'Die Änderung vom 17. März 2020: ein Bild für Servicemitarbeiter, das die vom 10. August wieder entfernt',
  'assistant-zendesk-products-icon': 'Die Änderung vom 8. April 2020: das Symbol Products',
  'assistant-zendesk-older-beta':
    'Die Änderung vom 12. März 2020, die die ältere Beta für Zendesk gelöscht hat',
  'assistant-zendesk-enterprise': 'Die Änderung vom 1. April 2020: Enterprise wird verlangt',
  'assistant-any-plan': 'Die Änderung vom 21. August 2020: Web-Chat in jedem Tarif',
  'assistant-zendesk-workspace-off': 'Die Änderung vom 29. Oktober 2020: Agent Workspace aus',
  'assistant-zendesk-workspace-on': 'Die Änderung vom 8. Mai 2023: Agent Workspace ein',
  'assistant-zendesk-credentials-gone':
    'Die Änderung zum Release vom 29. Juli 2021: keine Zugangsdaten der App',
  'assistant-client-2025': '@carbon/ai-chat 0.3.3, der Client des Web-Chats vom Juli 2025',
  'assistant-client-texts': 'Texte des Clients des Web-Chats, Juli 2025',
  'zendesk-check-connection': 'Eine Antwort in der Zendesk-Community, April 2022: Check Connection',
  'zendesk-messaging-staff': 'Antworten einer Person aus dem Zendesk-Team zu Messaging',
  'derived-zendesk-messaging': 'Hergeleitet aus dem, was Zendesk über Schlüssel für Messaging sagt',
  'derived-account-keys': 'Abgelesen an sechs Account keys von Chat in öffentlichem Code',
  'derived-zendesk': fromTheseSources,
  'derived-dynamics': 'Hergeleitet aus Microsofts Seiten und an deren Beispielschlüsseln ausprobiert',
  'derived-conversational-cloud': 'Hergeleitet aus LivePersons Seiten zur Authentifizierung',
  'assistant-salesforce-field-length': 'Die Änderung vom 10. März 2021: 255 Zeichen',
  'assistant-salesforce-field-first': 'Die Änderung vom 2. Juni 2020: Feld vor Seite',
  'assistant-salesforce-menus':
    'Die Änderung vom 16. Juni 2020: Feature Settings und das Häkchen für Lightning',
  'assistant-salesforce-one-key':
    'Die Änderung zum Release vom 29. Juli 2021: ein Schlüssel statt Sitzung und Token',
  'assistant-salesforce-text-area': 'Die Änderung vom 13. September 2024: Text Area',
  'assistant-salesforce-routing': 'Die Änderung vom 22. September 2020: Weiterleitung nach Button ID',
  'orchestrate-sample': 'Beispiel eines abgesicherten eingebetteten Chats, mit Node.js',
  'orchestrate-sample-route': 'Die Route desselben Beispiels, die Tokens ausstellt',
  'orchestrate-sample-keys': 'Die Schlüsseldateien desselben Beispiels',
  'orchestrate-channel': 'Der Befehl „channels webchat embed“',
  'orchestrate-script': 'Das ältere Sicherheitsskript für den eingebetteten Chat, in Kopien',
  'orchestrate-notes': 'Notizen zum eingebetteten Chat in einem öffentlichen Repository',
  'derived-orchestrate': 'Hergeleitet aus diesen Quellen und mit einem Ersatz für den Dienst ausprobiert',
  'derived-embed-pastes': 'Hergeleitet aus Snippets, wie sie auf Seiten vorkommen',
  'derived-embed': 'Hergeleitet aus diesen Quellen und mit einem Ersatz für den Web-Chat ausprobiert',
  'salesforce-retired-report': 'Chat in einem Wörterbuch der Salesforce-Begriffe: eingestellt',
  'salesforce-key-utility':
    'Kommandozeilenprogramm, das Schlüssel, Zertifikate und Tokens erzeugt, Commit 7e2664a',
  'salesforce-messaging-bootstrap': 'Das Startskript des eingebetteten Messaging, Release 242',
  'derived-snippets': 'Abgelesen an etwa zwanzig Snippets in öffentlichem Code',
  'derived-salesforce': fromTheseSources,
  'enhanced-chat-live-notes': 'Zwei Reihen von Notizen aus einer echten Organisation, Juni 2026',
  'derived-enhanced-chat': fromTheseSources,
  'derived-samples': 'Abgelesen an veröffentlichten Beispielen',
  'derived-key-shapes': 'An Wegwerfschlüsseln ausprobiert',
  'derived-token-life': 'Unser Rat zur Gültigkeitsdauer eines Tokens',
  'derived-enhanced-chat-hosts': 'Snippets von Enhanced Chat',
  'derived-claims-readable': 'Was in einem Token steht, kann jeder lesen, der es hat',
  'derived-web-chat-order': 'Hergeleitet aus der Dokumentation und dem Quelltext des Clients',
};

export const publishers: Translated<typeof en.publishers> = {
  'liveperson-error-codes': 'Nicht von LivePerson veröffentlicht',
  'orchestrate-notes': 'Nicht IBM',
  'orchestrate-script': 'IBM, in fremden öffentlichen Repositorys',
  'enhanced-chat-live-notes': 'öffentliche Repositorys von Dritten',
};
