// Of guide.en.ts, 7fb734df
import type { Translated } from '../../domain/text/translated';
import type * as en from './guide.en';

export const words: Translated<typeof en.words> = {
  places: (there) => ({ assistant: 'Im Assistenten', desk: there, here: 'Hier auf dieser Seite' }),
  consoles: (desk) => ({ assistant: 'Assistent', desk, here: 'diese Seite' }),
  shortPlaces: (desk) => ({ assistant: 'Assistent', desk, here: 'Diese Seite' }),
  inOrder: (places) => places.join(', dann '),
  inSentence: (desk) => ({ assistant: 'Assistent', desk, here: 'diese Seite' }),
  label: (label) => label,
  roles: (desk) => ({
    'assistant-admin': 'Administrator des Assistenten',
    'desk-admin': `Administrator von ${desk}`,
    'web-developer': 'Webentwickler',
  }),
  copy: (label) => `${label} kopieren`,
  copyFor: (label, console) => `Für „${label}“ kopieren (${console})`,
  general: (since) => `Allgemein verfügbar seit dem ${since}`,
  'early-access': (since) => `Im ${since} nur als Early Access`,
};
