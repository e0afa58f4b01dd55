// Of desk.en.ts, 48920f8d
import type { WordsOfDesk } from '../../../domain/guide/desk';
import type { outline } from './desk';

const campaignsRenamed = 'Campaigns heißt jetzt Campaign Builder.';

export const words: WordsOfDesk<typeof outline> = {
  alsoCalled: ['Conversational Cloud', 'LivePerson Messaging', 'LE'],
  caution:
    'Der Anbieter des Assistenten hat diese Option im März 2020 aus seiner Dokumentation genommen. Prüfen Sie, ob Ihre Einrichtungsseite LiveEngage noch anbietet.',
  summary:
    'Messaging von LivePerson, heute Conversational Cloud. Ein öffentlicher Schlüssel, eine Mobile-App-Quelle und ein Widget für den Servicemitarbeiter.',
  needs: 'einen Administrator auf beiden Seiten',
  ready: [
    'Kontonummer von LiveEngage',
    'Administratorzugang auf beiden Seiten',
    'eine Campaign, die einen Tag alt ist',
  ],
  title: 'Web-Chat mit LiveEngage verbinden',
  lede: 'Kunden, die nach einem Menschen fragen, gehen von Ihrem Assistenten an einen Servicemitarbeiter in LiveEngage. Der sieht das bisherige Gespräch.',
  editions: {
    '2020': { name: 'LiveEngage, 2020' },
    today: {
      name: 'Conversational Cloud, heute',
      doubts: {
        'night-vision': 'Wir konnten nicht prüfen, ob es Visitors und Night Vision dort noch gibt.',
      },
    },
  },
  fields: {
    accountNumber: { hint: 'Meist 8 Ziffern, etwa 60418273' },
    publicKey: {
      hint: 'Fügen Sie ihn ein, wie Sie ihn kopiert haben. Die Seite repariert, was sie kann.',
      form: 'eine Zeile, ohne Kopfzeile',
      makes: {
        make: 'Mein eigener Server signiert die Tokens',
        caution:
          'Erzeugen Sie hier nur dann ein Schlüsselpaar, wenn Ihr eigener Server die Tokens signiert und einen privaten Schlüssel von Ihnen nimmt. Für den Schlüssel der Einrichtungsseite hat der Assistent den privaten Schlüssel schon.',
        usual: 'wie in der Anleitung des Service-Desks',
      },
    },
    appKey: { hint: '36 Zeichen mit vier Bindestrichen, etwa 8d51f0b3-6c2e-47a9-b184-e93d7a06c5f2' },
    widgetUrl: { hint: 'Die ganze Adresse, mit https:// am Anfang' },
    widgetName: {
      hint: 'Was Servicemitarbeiter sehen, etwa Watson Assistant. Die Anfangsbuchstaben werden zum Symbol.',
    },
  },
  steps: {
    'before-you-begin': {
      title: 'Bevor Sie anfangen',
      short: 'Vorher',
      actions: {
        'have-account': 'Ein LiveEngage-Konto haben',
        'have-campaign': 'Eine Campaign darin haben',
        'wait-a-day': '24 Stunden warten, falls eines davon neu ist',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: `${campaignsRenamed} Den genauen Tag der neuen Namen kennen wir nicht.`,
        },
      },
    },
    'transfers-on': {
      title: 'Übergaben einschalten',
      short: 'Übergaben ein',
      actions: {
        'allow-transfers': '„Allow transfers to live agents“ einschalten',
        'choose-liveengage': 'LiveEngage wählen, dann Set up',
      },
      variants: {
        'assistant-from-august-2020': {
          edition: 'Assistent, ab August 2020',
          words: 'Die Schaltfläche Set up heißt Next.',
        },
        'assistant-newest-pages': {
          edition: 'Assistent, neueste Seiten',
          words:
            'Übergaben schaltet man auf dem Tab Live agent ein, für jede Umgebung einmal. LivePerson ist dort nicht unter den dokumentierten Service-Desks.',
        },
      },
    },
    'deploy-web-chat-lp-authenticate': {
      title: 'Dem Assistenten Ihre Kontonummer geben',
      short: 'Konto',
      actions: {
        'find-account-number': 'Die Kontonummer finden',
        'check-account-number': 'Die Kontonummer hier prüfen',
        'access-account': 'Eingeben und auf Access account klicken',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: 'Auch diese Anmeldung fragt zuerst nach der Kontonummer. Manche Seiten nennen sie Brand ID.',
        },
      },
    },
    'public-key': {
      title: 'LiveEngage Ihren Assistenten erkennen lassen',
      short: 'Authentifizierung',
      actions: {
        'copy-jwt-key': 'Den JWT key von der Einrichtungsseite kopieren',
        'check-public-key': 'Den Schlüssel hier prüfen',
        'open-data-sources': 'Data Sources öffnen',
        'open-integrations': 'Den Authentication server einstellen',
        'ask-who-uses-the-key': 'Nachsehen, ob schon ein Schlüssel da ist',
        'choose-implicit': 'oAuth 2.0 authentication (implicit) wählen',
        'paste-public-key': 'Den Schlüssel in JWT Public Key einfügen',
        'save-authentication-server': 'Auf Save klicken',
      },
      variants: {
        'liveengage-livepersons-tutorial': {
          edition: 'LiveEngage, LivePersons Anleitung',
          words:
            'Die Anleitung erwähnt den Tab Integrations nicht. Andere Seiten aus dieser Zeit nennen ihn den Bereich Connectors.',
        },
        'cloud-earlier-pages': {
          edition: 'Conversational Cloud, frühere Seiten',
          words: `${campaignsRenamed} Data sources steht noch in der Fußleiste.`,
        },
        'cloud-later-pages': {
          edition: 'Conversational Cloud, spätere Seiten',
          words:
            'Suchen Sie in der Management Console nach dem Namen. Wählen Sie in Abschnitt 2, Define Identity Provider, Implicit und dann JWT Public Key als Art des Zertifikats.',
        },
        'cloud-newest-pages': {
          edition: 'Conversational Cloud, neueste Seiten',
          words:
            'Abschnitt 2 heißt Configure identity providers auth settings und fragt auch nach einem Issuer. Fragen Sie LivePerson, was dort einzutragen ist.',
        },
      },
    },
    'deploy-web-chat-lp-mobile-app': {
      title: 'Eine Mobile-App-Quelle anlegen',
      short: 'App',
      actions: {
        'check-features': 'Sicherstellen, dass Messaging und Authenticated chat eingeschaltet sind',
        'connect-mobile-app': 'Eine Mobile App verbinden',
        'create-mobile-app-source': 'Sie beschreiben und auf Create klicken',
        'copy-app-key': 'Den App key kopieren',
        'check-app-key': 'Den App key hier prüfen',
        'paste-app-key': 'In LiveEngage App key einfügen',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words:
            'Der neueste Text, den wir gelesen haben, hat den Tab und die Kachel noch. Nur Campaigns ist umbenannt.',
        },
        'private-app': {
          edition: 'Private App',
          words:
            'Das Kundenteam von LivePerson kann stattdessen eine Private App installieren. Ihr App key leistet dasselbe, und ihr Name erscheint als eigene Quelle.',
        },
      },
    },
    engagement: {
      title: 'Der Campaign ein Engagement hinzufügen',
      short: 'Engagement',
      actions: {
        'check-messaging': 'Fragen, ob Messaging eingeschaltet ist',
        'add-engagement': 'Der Campaign ein Mobile-App-Engagement hinzufügen',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: `${campaignsRenamed} Bei einer Private App wählen Sie ihren Namen statt Mobile App.`,
        },
      },
    },
    'deploy-web-chat-lp-wa-widget': {
      title: 'Dem Servicemitarbeiter das bisherige Gespräch zeigen',
      short: 'Widget',
      actions: {
        'copy-widget-url': 'Die Integration widget URL kopieren',
        'check-widget-url': 'Die URL hier prüfen',
        'open-night-vision': 'Night Vision öffnen',
        'open-workspace-configuration': 'Agent Workspace configuration öffnen',
        'add-widget': 'Mit + ein Widget hinzufügen',
        'name-widget': 'Den Namen wählen, den Servicemitarbeiter sehen',
        'fill-widget-form': 'Name und URL ausfüllen, dann Save',
      },
      variants: {
        'cloud-messaging-workspace': {
          edition: 'Conversational Cloud, Arbeitsplatz für Messaging',
          words:
            'Das Symbol Night Vision ist oben rechts. Ob es noch zu Edit Widgets führt, konnten wir nicht prüfen.',
        },
      },
    },
    'first-transfer': {
      title: 'Selbst eine Übergabe versuchen',
      short: 'Erste Übergabe',
      actions: {
        'check-dialog': 'Den Dialog nach einem Menschen fragen lassen',
        'agent-online': 'Einen Servicemitarbeiter bereit haben',
        'ask-for-a-person': 'Im Web-Chat nach einem Menschen fragen',
      },
      variants: {
        'assistant-with-actions': {
          edition: 'Assistent mit Actions',
          words:
            'Statt eines Knotens im Dialog endet ein Schritt mit Connect to agent. Die eingebaute Action Fallback tut das von selbst.',
        },
      },
    },
  },
  preview: {
    console: 'Agent Workspace',
    customer: 'Mina Okafor',
    assistant: 'Assistent',
    sampleName: 'Watson Assistant',
    caveat:
      'Die Breiten in Pixeln schätzen wir, denn LivePerson veröffentlicht keine. Die Buchstaben des Symbols folgen zwei veröffentlichten Beispielen.',
    faults: {
      hidden: {
        option: 'Von Manager view mode verborgen',
        title: 'Kein Symbol, kein Widget',
        words: 'Administratoren und agent managers sehen es noch, mit einem gestreiften Symbol.',
        cause: 'Manager view mode hat ein Häkchen und hält das Widget von Servicemitarbeitern fern.',
        fix: 'Klicken Sie in Edit Widgets auf das Symbol des Widgets, entfernen Sie das Häkchen bei Manager view mode und speichern Sie.',
      },
    },
  },
};
