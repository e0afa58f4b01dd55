// Of assistant.en.ts, b42f22a5
import type { Translated } from '../domain/text/translated';
import type * as en from './assistant.en';

export const editions: Translated<typeof en.editions> = {
  classic: 'Assistant mit Dialog (klassisch)',
  classicFrom2020: 'Assistant mit Dialog (klassisch), ab August 2020',
  sharedPreview: 'Assistant, der Link zum Teilen einer Vorschau',
};

export const actions: Translated<typeof en.actions> = {
  haveWebChat: 'Einen Web-Chat haben, der antwortet',
  connectNode: 'Einen Knoten hinzufügen, der mit einem Menschen verbindet',
  saveAndExit: 'Im Assistenten auf Save and exit klicken',
  askInPreview: 'In der Vorschau nach einem Menschen fragen',
  tryOnPage: 'Auf der eigenen Seite ausprobieren',
};

export const switchInWebChat = 'Ein Schalter im Web-Chat selbst, ohne Auswahl einer Umgebung.';
