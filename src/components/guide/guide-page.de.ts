// Of guide-page.en.ts, cfc59c05
import { listed } from '../../domain/text/locale';
import { words as around } from '../links/task-choice.en';
import { reload } from '../fields/fields-page.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './guide-page.en';

export const words: Translated<typeof en.words> = {
  top: {
    modes: { legend: 'Darstellung der Anleitung', doing: 'Schritt für Schritt', whole: 'Ganze Anleitung' },
    about: 'Etwa',
    minutes: 'Minuten',
    wait: (hours) => `, dazu einmal bis zu ${String(hours)} Stunden Wartezeit`,
    needs: (what) => `Erfordert ${what}`,
    checked: 'Anhand der Quellen geprüft am',
    changed: 'Was sich geändert hat',
    needsScript: {
      what: 'Das Speichern Ihrer Werte und Ihres Fortschritts',
      instead: `Texte und Bilder sind vollständig da. ${reload}`,
    },
    start: 'Mit Schritt 1 beginnen',
  },
  action: {
    asks: 'Weiter',
    copies: 'Kopiert, weiter',
    pastes: 'Eingefügt, weiter',
    does: 'Erledigt, weiter',
  },
  paste: {
    empty: 'noch nicht da',
    check: 'Zuerst prüfen',
    copy: (label) => `${label} kopieren`,
  },
  path: { label: 'Wo Sie klicken', otherNames: 'Andere Namen' },
  see: {
    title: 'Das sollten Sie sehen',
    yes: 'Ich sehe es:',
    leadsTo: around.leadsTo,
    no: 'Ich sehe etwas anderes',
    again: 'Diesen Schritt wiederholen',
    undo: 'Rückgängig machen',
    problem: 'Es gibt ein Problem',
    anyway: (number) => `Schritt ${String(number)} trotzdem als erledigt markieren`,
  },
  step: {
    who: (roles) => listed(roles),
    minutes: (count) => `${String(count)} Min.`,
    change: 'Ändern',
    number: (number) => `Schritt ${String(number)}`,
    title: (number) => `Schritt ${String(number)}`,
    of: around.of,
    copyLink: 'Link kopieren',
    toStep: (number) => `zu Schritt ${String(number)}`,
  },
  foot: {
    different: 'Mein Bildschirm sieht anders aus',
    sources: (day) => `Quellen, geprüft am ${day}`,
    copy: 'Schritt kopieren',
    asMarkdown: ' als Markdown',
  },
  strip: 'Schritte',
  until: (label) => `„${label}“`,
};
