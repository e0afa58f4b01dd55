// Of bench-key.en.ts, 5c408329
import type { Translated } from '../../domain/text/translated';
import type * as en from './bench-key.en';

export const origins: Translated<typeof en.origins> = {
  made: 'Hier erzeugt. Die Werkzeuge unten können ihn verwenden, bis Sie die Seite verlassen.',
  read: 'Hier gelesen. Die Werkzeuge unten können ihn verwenden, bis Sie die Seite verlassen.',
};
