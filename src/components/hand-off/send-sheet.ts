import { copyShown, showCopied } from '../../browser/copy';
import { headings, send as say } from './hand-off.en';
import { find } from '../../browser/find';
import { saveFile } from '../../browser/save-file';
import { loadDesk, load } from '../../browser/setup-store';
import { loadChecks } from '../../content/checks-of';
import { hear } from '../../browser/events';
import { comparisonOf } from '../../domain/hand-off/compare-by';
import { draftMessage } from '../../domain/hand-off/draft-message';
import type { HandOff } from '../../domain/hand-off/hand-off';
import { makeHandOff, type Made } from '../../domain/hand-off/make-hand-off';
import { noteCheck } from '../../domain/hand-off/note-check';
import { sizeWords, writeHandOff } from '../../domain/hand-off/write-hand-off';
import { ValueField } from '../fields/value-field';
import type { GuideStep } from '../guide/guide-facts';
import { packLink } from './packed';
import { isCompared, labelOf, pairOf, Sheet } from './sheet';

/** The part of one role, as its button describes it. */
export interface Asked {
  readonly role: string;
  readonly who: string;
  readonly minutes: number;
  readonly steps: readonly GuideStep[];
}

interface Place {
  readonly id: string;
  readonly home: string;
  readonly title: string;
}

/** Shows exactly what will be carried, and gives it out as a link, a file and a text. */
export class SendSheet extends Sheet {
  readonly #place: Place;
  #asked: Asked | undefined;
  #made: Made | undefined;
  #turn = 0;

  constructor(owner: HTMLElement, place: Place) {
    super(owner, 'send');
    this.#place = place;
    this.#note.readWith(noteCheck, { words: '', isFine: true });
    this.root.addEventListener('change', () => void this.#make());
    hear(this.root, 'field-read', () => void this.#make());
    this.on('[data-copy-link]', () => void this.#copy('link'));
    this.on('[data-copy-message]', () => void this.#copy('message'));
    this.on('[data-save]', () => {
      this.#save();
    });
  }

  ask(asked: Asked, returns: boolean): void {
    this.#asked = asked;
    find(this.root, `[value="${returns ? 'results' : 'task'}"]`, HTMLInputElement).checked = true;
    this.text('[data-outcome]', '');
    this.open(headings.send(asked.who));
    void this.#make();
  }

  get #note(): ValueField {
    return find(this.root, '[data-box="handOffNote"]', ValueField);
  }

  async #make(): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    const turn = (this.#turn += 1);
    const { checks } = await loadChecks(this.#place.home);
    const part = {
      guide: this.#place.id,
      role: asked.role,
      returns: find(this.root, '[value="results"]', HTMLInputElement).checked,
      name: load().setup.name,
      note: this.#note.usable ?? '',
      steps: asked.steps,
    };
    const made = await makeHandOff(part, loadDesk(this.#place.id), checks, new Date().toISOString());
    const fragment = await packLink(writeHandOff(made.handOff));
    const prints = await Promise.all(
      Array.from(made.fit)
        .filter(([key]) => isCompared(key))
        .map(async ([key, reading]) => [labelOf(key), (await comparisonOf(reading)).shown] as const),
    );
    if (turn !== this.#turn) return;
    this.#made = made;
    this.#show(asked, made, fragment, prints);
  }

  #show(
    asked: Asked,
    { handOff, leftOut }: Made,
    fragment: string,
    prints: readonly (readonly [string, string])[],
  ): void {
    const { values, marks } = handOff;
    const link = new URL(`#handoff=${fragment}`, location.origin + location.pathname).href;
    this.text('[data-carried]', carriedWords(handOff));
    this.part('[data-values]').replaceChildren(
      ...Array.from(values).flatMap(([key, value]) => pairOf(labelOf(key), value)),
      ...(marks.size === 0 ? [] : pairOf(say.marked, say.actions(marks.size))),
    );
    this.listRefused(leftOut);
    this.show('[data-prints]', prints.length > 0);
    this.part('[data-print-list]').replaceChildren(
      ...prints.flatMap(([label, shown]) => pairOf(label, shown)),
    );
    const { words, isLong } = sizeWords(link);
    this.text('[data-link]', link);
    this.text('[data-size]', words);
    this.text(
      '[data-message]',
      draftMessage(handOff, {
        title: this.#place.title,
        who: asked.who,
        minutes: asked.minutes,
        steps: asked.steps.map(({ title }) => title),
        toCompare: prints.map(([label]) => label),
        link: isLong ? undefined : link,
      }),
    );
  }

  async #copy(name: 'link' | 'message'): Promise<void> {
    const done = await copyShown(this.part(`[data-${name}]`), say[name]);
    showCopied(this.part(`[data-copy-${name}]`), this.part('[data-outcome]'), done);
  }

  #save(): void {
    if (!this.#made) return;
    const { guide, role } = this.#made.handOff;
    const name = `deskbridge-${guide}-${role}.json`;
    saveFile(name, writeHandOff(this.#made.handOff, 2), 'application/json');
    this.text('[data-outcome]', say.saved(name));
  }
}

function carriedWords({ steps, values, marks }: HandOff): string {
  const carried = say.carried(steps.length);
  return values.size + marks.size === 0 ? `${carried} ${say.nothing}` : carried;
}
