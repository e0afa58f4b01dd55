// Of faults-page.en.ts, b5ed65ae
import { counted } from '../../domain/text/locale';
import { words as finder } from './fault-finder.en';
import { words as addresses } from '../../content/addresses.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './faults-page.en';

export const words: Translated<typeof en.words> = {
  filter: { legend: addresses.faults.desk, all: 'Alle' },
  finder: {
    needsScript: {
      what: 'Die Suche nach Fehlern',
      instead: 'Suchen Sie unten nach Code oder Service-Desk, oder durchsuchen Sie diese Seite.',
    },
    label: 'Ein Code, ein Satz oder ein Stück aus der Konsole',
  },
  group: {
    step: (number) => `Schritt ${String(number)}`,
    count: (faults) => `${counted(faults, 'Fehler', 'Fehler')} in`,
    guide: 'der Anleitung',
    questions: 'Nicht sicher, was nicht stimmt? Beantworten Sie einige Fragen',
    fix: (guide, step, title) => `${guide}, ${step}: ${title}`,
  },
  row: {
    confidence: {
      documented: 'Dokumentiert',
      likely: 'Wahrscheinlich, nicht offiziell',
      reported: 'Von anderen berichtet',
      unconfirmed: 'Code vom Anbieter nicht bestätigt',
      derived: 'Von uns abgeleitet',
    },
    fix: finder.fix,
    compare: 'Den Schlüssel mit einem Token vergleichen',
    also: 'Außerdem:',
  },
  step: {
    question: addresses.faults.title,
    needsScript: {
      what: 'Die Suche in allen Fehlern dieser Anleitung',
      instead: 'Unten stehen die Fehler dieses Schritts.',
    },
    known: 'Bei diesem Schritt bekannt',
    all: (guide) => `Alle Fehler von ${guide}`,
    how: ', nach Code oder anhand einiger Fragen',
  },
  report: {
    intro:
      'Nicht dabei? Teilen Sie den Betreibern dieser Website mit, was Sie sehen. Der Text enthält keinen Ihrer Werte:',
    label: (step) => `eine Meldung zu ${step}`,
    copy: 'Meldung kopieren',
    mail: 'Als E-Mail schreiben',
    issue: 'Als Issue schreiben',
  },
};
