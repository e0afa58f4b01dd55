// Of workshops.en.ts, 20a4a3f0
import type { Translated } from '../domain/text/translated';
import type * as en from './workshops.en';

export const words: Translated<typeof en.words> = {
  keys: {
    name: 'Schlüssel',
    tools: {
      make: { title: 'Schlüsselpaar erzeugen', short: 'Erzeugen' },
      read: { title: 'Schlüssel lesen', short: 'Lesen' },
      compare: { title: 'Schlüssel mit einem Token vergleichen', short: 'Vergleichen' },
      replace: { title: 'Schlüssel ersetzen', short: 'Ersetzen' },
    },
    fields: { key: 'Schlüssel', pairKey: 'Öffentlicher Schlüssel', pairToken: 'Token' },
  },
  token: {
    name: 'Tokens',
    tools: {
      read: { title: 'Token lesen' },
      make: { title: 'Token erzeugen' },
      refusals: { title: 'Fehlerhafte Tokens ausprobieren' },
      'time-line': { title: 'Erneuerung beobachten' },
    },
    fields: {
      token: 'Token',
      tokenKey: 'Öffentlicher Schlüssel des Unterzeichners',
      ibmPublicKey: 'IBM provided public key',
    },
  },
};
