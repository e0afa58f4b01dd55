// Of desk.en.ts, 9c93259c
import type { Translated } from '../text/translated';
import type * as en from './desk.en';

export const otherPlace: Translated<typeof en.otherPlace> = (name) => ({
  name,
  there: `In ${name}`,
  kind: 'Service-Desk',
});
