// Of workshop-page.en.ts, d826c759
import type { Translated } from '../../domain/text/translated';
import type * as en from './workshop-page.en';

export const words: Translated<typeof en.words> = {
  bench: 'Verwendeter Schlüssel',
  takeKey: 'Den vorhandenen Schlüssel verwenden',
  keys: {
    label: 'Wohin die beiden Schlüssel eines Schlüsselpaars gehören',
    caption:
      'Ein Schlüsselpaar, zwei Schlüssel: Was der private Schlüssel signiert, kann nur der öffentliche prüfen.',
    private: 'Privater Schlüssel: gespeichert',
    public: 'Öffentlicher Schlüssel: eingefügt',
    token: 'Das Token',
  },
  tokens: {
    label: 'Die Gültigkeitsdauer eines Tokens',
    caption:
      'Die Seite ruft ein Token ab, wenn ein Chat beginnt, und wieder, sobald das vorige bald abläuft.',
    opens: 'Der Chat beginnt',
    again: 'Erneut angefragt',
    accepted: 'Token angenommen',
  },
  map: {
    signs: 'Signiert',
    checks: 'Prüft',
    lanes: {
      assistant: 'wo Tokens signiert werden',
      desk: 'wo sie geprüft werden',
      here: 'diese Seite',
    },
  },
  state: {
    copy: 'Einen Link hierauf kopieren',
    tool: (title) => `Werkzeug: ${title}`,
    chosen: 'Der Link, der Sie hierher geführt hat, hat gewählt:',
    setBack: 'Zurücksetzen',
  },
  commandsBelow: 'Die Befehle unten tun dasselbe.',
  offline: 'Ohne Netz verwenden',
  onThisPage: 'Auf dieser Seite',
};
