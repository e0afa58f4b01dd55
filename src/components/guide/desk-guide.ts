/**
 * The guide of one desk: keeps its values and evidence in this browser (see domain/setup.ts for the shape),
 * hears what its fields read and what was copied, and lets the view show the progress that follows.
 */
import { hear, type Events } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { focusWords } from '../../browser/focus-words';
import { forgetDesk, keepDesk, loadDesk } from '../../browser/setup-store';
import { loadChecks } from '../../content/checks-of';
import { progressOf, type StepFacts } from '../../domain/progress';
import type { Reading } from '../../domain/reading';
import { withEvidence, withValue, nothingDone, type DeskSetup, type Evidence } from '../../domain/setup';
import { ValueField } from '../form/value-field';
import { fillFields, followKept, refuseLinked } from './fill-fields';
import type { FoundValues } from './found-values';
import { readSteps, type GuideStep } from './guide-facts';
import { GuideView, type Crossings } from './guide-view';
import { StepAnswer } from './step-answer';

class DeskGuide extends HTMLElement {
  #desk: DeskSetup = nothingDone;
  #steps: readonly GuideStep[] = [];
  #view: GuideView | undefined;
  #crossings: Crossings = new Map();
  #copied = new Set<string>();
  /** Values that what stands in another field makes unusable: kept, but nothing goes on with them. */
  #stopped: ReadonlySet<string> = new Set();
  #isKept = true;
  #found: Promise<FoundValues> | undefined;
  #from: number | undefined;

  connectedCallback(): void {
    this.#steps = readSteps(this);
    this.#view = new GuideView(this, this.#steps);
    this.#desk = loadDesk(this.#id);
    fillFields(this.#fields, this.#desk.values);
    hear(this, 'field-read', (read) => {
      this.#takeReading(read);
      void this.#takeFound(read);
    });
    hear(this, 'link-refused', ({ key, problem }) => {
      const field = find(this, `value-field[data-field="${key}"]`, ValueField);
      refuseLinked(field, problem, this.#desk.values[key]);
    });
    hear(this, 'value-copied', ({ key }) => {
      this.#takeCopy(key);
    });
    this.#wireMarks();
    this.#wireForget();
    addEventListener('storage', () => {
      this.#takeKept();
    });
    this.#view.showResume(progressOf(this.#steps, this.#desk));
    this.#follow();
    addEventListener('hashchange', () => {
      this.#follow();
    });
  }

  get #id(): string {
    return this.dataset['guide'] ?? '';
  }

  get #fields(): ValueField[] {
    return findAll(this, 'value-field', ValueField);
  }

  /** A link into a step makes it the step to go on with. */
  #follow(): void {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const index = this.#steps.findIndex(({ element }) => target && element.contains(target));
    if (index !== -1) this.#from = index;
    this.#render();
  }

  /** Another tab changed what is kept, perhaps while one was away from this page. */
  #takeKept(): void {
    const before = this.#desk.values;
    this.#desk = loadDesk(this.#id);
    followKept(this.#fields, before, this.#desk.values);
    this.#render();
  }

  #takeReading({ key, reading, pending, waits, origin }: Events['field-read']): void {
    this.#crossings.set(key, crossingState(reading, pending || waits));
    const given = waits ? undefined : reading?.value;
    const value = pending ? this.#desk.values[key] : given;
    const isNew = value !== this.#desk.values[key];
    if (isNew) this.#copied.delete(key);
    // Where something stands in the field, it speaks for the action, and the person's word no longer does.
    const onWord = this.#steps
      .flatMap((step) => step.actions)
      .filter(({ id, provedBy }) => provedBy === key && this.#desk.evidence[id] && reading);
    if (isNew || onWord.length > 0) {
      this.#desk = withValue(this.#desk, key, value, origin);
      this.#record(onWord, undefined);
    } else this.#render();
    void this.#compareFields();
  }

  /** Loaded for the first paste that holds more than the field asks for, or is for another box: few desks have any. */
  async #takeFound(read: Events['field-read']): Promise<void> {
    const { found, belongsIn, choices } = read.reading ?? {};
    if (!this.#found && !found && !belongsIn && !choices) return;
    this.#found ??= import('./found-values').then((module) => new module.FoundValues(this));
    // Where it cannot be loaded, the fields still take what is typed.
    (await this.#found.catch(() => undefined))?.take(read);
  }

  async #compareFields(): Promise<void> {
    // Where the checks cannot be loaded each field says so by itself.
    const { crossFindings } = await loadChecks(this.dataset['home'] ?? '').catch(() => ({
      crossFindings: [],
    }));
    const shown = crossFindings.filter(({ when }) => when(this.#desk.values));
    const stopped = new Set<string>();
    for (const field of this.#fields) {
      const first = shown.find((finding) => finding.field === field.key);
      field.showCross(first);
      if (first?.verdict === 'stop') stopped.add(field.key);
    }
    const isNew = [...stopped].join(' ') !== [...this.#stopped].join(' ');
    this.#stopped = stopped;
    if (isNew) this.#render();
  }

  #takeCopy(key: string): void {
    // A value from a link that nobody accepted proves nothing.
    if (this.#crossings.get(key) === 'dotted') return;
    this.#copied.add(key);
    const pasting = this.#steps
      .flatMap((step) => step.actions)
      .filter(({ pastes }) => pastes.includes(key) && pastes.every((each) => this.#copied.has(each)));
    this.#record(pasting, 'copied');
  }

  #record(actions: readonly StepFacts['actions'][number][], how: Evidence['how'] | undefined): void {
    const at = new Date().toISOString();
    this.#change(
      actions.reduce(
        (desk, { id, pastes }) => withEvidence(desk, { id, fields: pastes }, how, at),
        this.#desk,
      ),
    );
  }

  #wireMarks(): void {
    for (const step of this.#steps) {
      for (const action of step.actions) {
        const mark = this.querySelector(`[data-action="${action.id}"] > input.station`);
        if (!(mark instanceof HTMLInputElement)) continue;
        mark.addEventListener('change', () => {
          this.#record([action], mark.checked ? 'confirmed' : undefined);
        });
      }
      this.#wireAnswer(step);
    }
  }

  #wireAnswer(step: GuideStep): void {
    new StepAnswer(step, {
      confirm: () => {
        const { actions } = this.#progress();
        this.#record(
          step.actions.filter(({ id }) => actions.get(id) !== 'done'),
          'confirmed',
        );
      },
      takeBack: () => {
        this.#record(step.actions, undefined);
        for (const field of findAll(step.element, 'value-field', ValueField)) field.fill('');
      },
      missing: () =>
        findAll(step.element, 'value-field', ValueField)
          .filter(
            (field) => this.#usable.values[field.key] === undefined && !(field.isOptional && field.isBlank),
          )
          .map(({ key }) => key),
    });
  }

  #wireForget(): void {
    const said = find(this, '[data-kept] .said', HTMLElement);
    find(this, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
      for (const field of this.#fields) field.fill('');
      this.#copied.clear();
      this.#desk = nothingDone;
      forgetDesk(this.#id);
      said.textContent = 'Forgotten: this browser keeps nothing of this guide.';
      this.#render();
      this.#view?.showResume(this.#progress());
      focusWords(said);
    });
  }

  #change(desk: DeskSetup): void {
    this.#desk = desk;
    const isEmpty = Object.keys(desk.values).length + Object.keys(desk.evidence).length === 0;
    if (isEmpty) forgetDesk(this.#id);
    else this.#isKept = keepDesk(this.#id, desk);
    this.#render();
  }

  get #usable(): DeskSetup {
    return [...this.#stopped].reduce((desk, key) => withValue(desk, key, undefined), this.#desk);
  }

  #progress() {
    return progressOf(this.#steps, this.#usable, this.#from);
  }

  #render(): void {
    this.#view?.show({
      progress: this.#progress(),
      values: this.#usable.values,
      crossings: this.#crossings,
      copied: this.#copied,
      isKept: this.#isKept,
    });
  }
}

function crossingState(reading: Reading | undefined, pending: boolean) {
  if (pending) return 'dotted';
  if (!reading) return 'open';
  return reading.verdict === 'stop' ? 'broken' : 'solid';
}

customElements.define('desk-guide', DeskGuide);
