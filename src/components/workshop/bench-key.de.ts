// Of bench-key.en.ts, 06f9c9eb
import type { Translated } from '../../domain/text/translated';
import type * as en from './bench-key.en';

const untilYouLeave = 'Die Werkzeuge unten können ihn verwenden, bis Sie die Seite verlassen.';

export const origins: Translated<typeof en.origins> = {
  made: `Hier erzeugt. ${untilYouLeave}`,
  read: `Hier gelesen. ${untilYouLeave}`,
};
