// Of guide.en.ts, 22f83dee
import type { Translated } from '../../domain/text/translated';
import type * as en from './guide.en';

export const words: Translated<typeof en.words> = {
  places: (assistant, desk) => ({ assistant, desk, here: 'Hier auf dieser Seite' }),
  consoles: (assistant, desk) => ({ assistant, desk, here: 'diese Seite' }),
  shortPlaces: (assistant, desk) => ({ assistant, desk, here: 'Diese Seite' }),
  inOrder: (places) => places.join(', dann '),
  label: (label) => label,
  roles: (assistant, desk) => ({
    'assistant-admin': `${assistant}-Administrator`,
    'desk-admin': `Administrator von ${desk}`,
    'web-developer': 'Webentwickler',
  }),
  copy: (label) => `${label} kopieren`,
  copyFor: (label, console) => `Für „${label}“ kopieren (${console})`,
  general: (since) => `Allgemein verfügbar seit dem ${since}`,
  'early-access': (since) => `Im ${since} nur als Early Access`,
};
