// Of known-keys.en.ts, 5bce54cd
import type { Translated } from '../../domain/text/translated';
import type * as en from './known-keys.en';

export const words: Translated<typeof en.words> = {
  published: (what = 'ein veröffentlichter Schlüssel') =>
    `Das ist ${what}: Jeder kann damit signieren. Verwenden Sie ihn nie, und ersetzen Sie ihn überall, wo er gespeichert ist.`,
  withoutPrivate: (what) =>
    `Das ist ${what}. Der private Schlüssel dazu wurde nicht abgedruckt, also passt nichts dazu, was Sie signieren. Verwenden Sie den öffentlichen Schlüssel Ihres eigenen Paars.`,
};
