// Of places.en.ts, b857e17a
import type { Translated } from '../text/translated';
import type * as en from './places.en';

export const assistant: Translated<typeof en.assistant> = {
  name: 'Assistent',
  there: 'Im Assistenten',
  kind: 'Assistent',
};

export const otherPlace: Translated<typeof en.otherPlace> = (name) => ({
  name,
  there: `In ${name}`,
  kind: 'Service-Desk',
});

export const website: Translated<typeof en.website> = {
  name: 'Ihre Website',
  there: 'Auf Ihrer Website',
  kind: 'Ihre Website und ihr Server',
};

export const product: Translated<typeof en.product> = (name) => ({ name, there: `In ${name}`, kind: name });
