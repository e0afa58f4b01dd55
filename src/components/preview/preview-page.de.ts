// Of preview-page.en.ts, 018c70e4
import { reload } from '../fields/fields-page.en';
import { words as heights } from './agent-preview.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './preview-page.en';

export const words: Translated<typeof en.words> = {
  needsScript: {
    what: 'Die Anzeige dessen, was schiefgeht,',
    instead: `Das Bild bleibt, wie es ist. ${reload}`,
  },
  figure: (console) => `Was ein Servicemitarbeiter in ${console} sieht`,
  choose: 'Zeigen, was schiefgeht',
  width: 'Breite des Widgets',
  fix: 'So beheben Sie es.',
  illustration: (desk) => `Eine Skizze, nicht der echte Bildschirm von ${desk}.`,
  sample: {
    widget:
      'Das Widget darin ist ein Beispiel: Nur die Form Ihrer Adresse wird geprüft; sie wird nie geöffnet.',
    talk: 'Das Gespräch darin ist ein Beispiel.',
  },
  component: {
    view: 'Was die Komponente von der Seite zeigt',
    frame: 'Beispiel der Seite',
    kept: heights.kept,
    page: 'Seite',
    component: 'Komponente',
  },
  customer: 'Was der Kunde währenddessen sieht',
  sidebar: { for: 'Chat für', anyone: 'jeden Servicemitarbeiter', frame: 'Beispiel der App' },
  talk: {
    you: 'Sie',
    agent: 'Servicemitarbeiter',
    website: 'Ihre Website',
    toYou: (assistant) => `${assistant} hat an Sie übergeben`,
    toAgent: (assistant) => `${assistant} hat Sie an einen Servicemitarbeiter übergeben`,
  },
  widget: {
    sampleName: 'Beispielname',
    scrolls: 'Widget, lässt sich seitlich scrollen, wenn es breiter ist',
    frame: 'Beispiel eines Integrations-Widgets',
    icon: 'Symbol: ',
  },
};
