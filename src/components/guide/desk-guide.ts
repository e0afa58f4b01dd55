/**
 * The guide of one desk: keeps its values and evidence in this browser (see domain/setup.ts for the shape),
 * hears what its fields read and what was copied, and lets the view show the progress that follows.
 */
import { hear, type Events } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { hasUnread, KeptDesk } from '../../browser/setup-store';
import { loadChecks } from '../../content/checks-of';
import { lastActedIn, progressOf, withoutValues, type StepFacts } from '../../domain/guide/progress';
import type { CrossFinding, Reading, Values } from '../../domain/fields/reading';
import {
  isEmpty,
  unstoredKeys,
  withEvidence,
  withoutEvidence,
  withValue,
  type DeskSetup,
  type Evidence,
} from '../../domain/guide/setup';
import { GuideField } from './guide-field';
import type { AskFirst } from '../setup/ask-first';
import { fillFields, followKept, followOrigins, isSameOrigin, refuseLinked } from '../setup/fill-fields';
import type { FoundValues } from './found-values';
import { readSteps, type GuideStep } from './guide-facts';
import { GuideView, type Crossings } from './guide-view';
import { StepAnswer } from './step-answer';

class DeskGuide extends HTMLElement {
  readonly #kept = new KeptDesk(this.#id);
  #steps: readonly GuideStep[] = [];
  readonly #answers: StepAnswer[] = [];
  #view: GuideView | undefined;
  #crossings: Crossings = new Map();
  #copied = new Set<string>();
  /** Values that what stands in another field makes unusable: kept, but nothing goes on with them. */
  #stopped: ReadonlySet<string> = new Set();
  /** Fields in which something else stands than what is kept: a text that cannot be used, or one still typed. */
  readonly #held = new Map<string, 'typing' | 'unusable'>();
  #turn = 0;
  #found: Promise<FoundValues> | undefined;
  #from: number | undefined;
  #forget: AskFirst | undefined;

  connectedCallback(): void {
    this.#steps = readSteps(this);
    this.#view = new GuideView(this, this.#steps);
    this.#stopped = new Set(unstoredKeys(this.#kept.desk).keys());
    fillFields(this.#fields, this.#kept.desk);
    hear(this, 'field-read', (read, from) => {
      // A tool's own box is kept nowhere.
      if (!(from instanceof GuideField)) return;
      this.#takeReading(read);
      void this.#takeFound(read);
    });
    hear(this, 'link-refused', ({ key, problem }) => {
      const field = find(this, `guide-field[data-field="${key}"]`, GuideField);
      refuseLinked(field, problem, this.#kept.desk);
    });
    hear(this, 'pair-made', () => void this.#compareFields());
    // The page that holds a private half may have been closed meanwhile.
    for (const sign of ['focus', 'pageshow']) {
      addEventListener(sign, () => {
        if (unstoredKeys(this.#kept.desk).size > 0) void this.#compareFields();
      });
    }
    hear(this, 'value-copied', ({ key }, from) => {
      this.#takeCopy(key, from);
    });
    this.#wireMarks();
    this.#wireForget();
    loadsLater(loadHalves);
    if (hasUnread()) void import('../setup/kept-unread');
    for (const sign of ['storage', 'pageshow']) {
      addEventListener(sign, () => {
        this.#takeKept();
      });
    }
    this.#view.rememberStop(this.#progress());
    this.#leadOn();
    this.#follow();
    addEventListener('hashchange', () => {
      this.#follow();
    });
  }

  get #id(): string {
    return this.dataset['guide'] ?? '';
  }

  get #fields(): GuideField[] {
    return findAll(this, 'guide-field', GuideField);
  }

  get #actions(): StepFacts['actions'] {
    return this.#steps.flatMap(({ actions }) => actions);
  }

  /** Home links to where the person stopped without knowing the step. */
  #leadOn(): void {
    const step = this.#steps[this.#progress().at];
    if (location.hash === '#resume' && step) location.replace(`#${step.id}`);
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
    const before = this.#kept.desk.values;
    this.#kept.reload();
    this.#followKept(before);
    followOrigins(this.#fields, this.#kept.desk);
    const { evidence } = this.#kept.desk;
    if (Object.keys(evidence).length === 0) for (const answer of this.#answers) answer.clear();
    this.#render();
  }

  /** A text that is being typed stays; what another tab keeps is shown after a reload, or replaced by it. */
  #followKept(before: Values): void {
    const { desk } = this.#kept;
    const { values } = desk;
    for (const key of this.#copied) if (before[key] !== values[key]) this.#copied.delete(key);
    const free = this.#fields.filter(({ key }) => this.#held.get(key) !== 'typing');
    followKept(free, before, desk);
  }

  #takeReading({ key, reading, pending, waits, origin }: Events['field-read']): void {
    this.#crossings.set(key, crossingState(reading, pending || (waits && reading !== undefined)));
    const { values, evidence, origins } = this.#kept.desk;
    const value = reading?.value;
    // What is kept is replaced by a value that can be used, or by nothing, and stays beside any other text.
    const isHeld = !pending && (waits || (reading !== undefined && value === undefined));
    if (isHeld) this.#held.set(key, waits ? 'typing' : 'unusable');
    else this.#held.delete(key);
    const isSettled = !pending && !isHeld;
    if (isSettled && value !== values[key]) this.#copied.delete(key);
    // Where a value stands in the field, it speaks for the action, and the person's word no longer does.
    const proved = this.#actions.filter(({ id, provedBy }) => provedBy === key && evidence[id]);
    const onWord = value === undefined ? [] : proved;
    const isOtherOrigin = origin !== undefined && !isSameOrigin(origin, origins[key]);
    if (isSettled && (value !== values[key] || isOtherOrigin || onWord.length > 0)) {
      this.#change((desk) => withoutEvidence(withValue(desk, key, value, origin), onWord));
    } else this.#render();
    void this.#compareFields();
  }

  /** Loaded for the first paste that holds more than the field asks for, or is for another box: few desks have any. */
  async #takeFound(read: Events['field-read']): Promise<void> {
    const { found, belongsIn, choices } = read.reading ?? {};
    if (!this.#found && !found && !belongsIn && !choices) return;
    this.#found ??= import('./found-values').then((module) => new module.FoundValues(this));
    // Where it cannot be loaded, the fields still take what is typed, and the page says that a part is missing.
    (await this.#found).take(read);
  }

  async #compareFields(): Promise<void> {
    // Where the checks cannot be loaded each field says so by itself.
    const turn = (this.#turn += 1);
    const [{ crossFindings }, halves] = await Promise.all([
      loadChecks(this.dataset['home'] ?? '').catch(() => ({ crossFindings: [] })),
      this.#judgeHalves(),
    ]);
    if (turn !== this.#turn) return;
    const shown = crossFindings.filter(({ when }) => when(this.#shown.values));
    const stopped = new Set<string>();
    for (const field of this.#fields) {
      const first = halves.get(field.key) ?? shown.find((finding) => finding.field === field.key);
      field.showCross(first);
      if (first?.verdict === 'stop') stopped.add(field.key);
    }
    const isNew = [...stopped].join(' ') !== [...this.#stopped].join(' ');
    this.#stopped = stopped;
    if (isNew) this.#render();
  }

  /** Fetched only where a key was made here. */
  async #judgeHalves(): Promise<ReadonlyMap<string, Pick<CrossFinding, 'reason' | 'verdict' | 'words'>>> {
    return unstoredKeys(this.#shown).size === 0 ? new Map() : (await loadHalves()).judgeHalves(this.#shown);
  }

  /** A copy counts for the step in which it was made, so that it never leads on to a later one. */
  #takeCopy(key: string, from: EventTarget | null): void {
    // A value from a link that nobody accepted proves nothing.
    if (this.#crossings.get(key) === 'dotted') return;
    this.#copied.add(key);
    const own = this.#steps.find(({ element }) => from instanceof Node && element.contains(from));
    const step = own ?? this.#steps[this.#progress(this.#from).at];
    const pasting = (step?.actions ?? []).filter(
      ({ pastes }) => pastes.includes(key) && pastes.every((each) => this.#copied.has(each)),
    );
    this.#record(pasting, 'copied');
  }

  #record(actions: StepFacts['actions'], how: Evidence['how'] | undefined): void {
    const at = new Date().toISOString();
    this.#change((desk) =>
      how === undefined ? withoutEvidence(desk, actions) : withEvidence(desk, actions, how, at),
    );
  }

  #wireMarks(): void {
    for (const step of this.#steps) {
      for (const action of step.actions) {
        const mark = this.querySelector(`[data-action="${action.id}"] > input[data-station]`);
        if (!(mark instanceof HTMLInputElement)) continue;
        mark.addEventListener('change', () => {
          this.#record([action], mark.checked ? 'confirmed' : undefined);
        });
      }
      this.#wireAnswer(step);
    }
  }

  #wireAnswer(step: GuideStep): void {
    const answer = new StepAnswer(step, {
      confirm: () => {
        const { actions } = this.#progress(this.#from);
        this.#record(
          step.actions.filter(({ id }) => actions.get(id) !== 'done'),
          'confirmed',
        );
      },
      takeBack: () => {
        this.#record(step.actions, undefined);
        for (const field of findAll(step.element, 'guide-field', GuideField)) field.fill('');
      },
      missing: () =>
        findAll(step.element, 'guide-field', GuideField)
          .filter(
            (field) => this.#usable.values[field.key] === undefined && !(field.isOptional && field.isBlank),
          )
          .map(({ key }) => key),
    });
    this.#answers.push(answer);
  }

  /** What asks and forgets is fetched once it is wanted. */
  #wireForget(): void {
    const load = () => import('../setup/ask-to-forget');
    loadsLater(load);
    const place = find(this, '[data-ask-first="forget"]', HTMLElement);
    const begin = async (): Promise<void> => {
      const { askToForget } = await load();
      this.#forget ??= askToForget(place, this.#kept, {
        gone: () => {
          this.#held.clear();
          this.#copied.clear();
          for (const field of this.#fields) field.fill('');
          for (const answer of this.#answers) answer.clear();
          this.#render();
        },
        back: () => {
          followKept(this.#fields, {}, this.#kept.desk);
          this.#render();
        },
      });
    };
    find(place, '[data-ask]', HTMLButtonElement).addEventListener('click', () => {
      if (!this.#forget) void begin();
    });
  }

  #change(change: (desk: DeskSetup) => DeskSetup): void {
    const expected = change(this.#kept.desk).values;
    this.#kept.change(change);
    // Another tab may have changed more.
    this.#followKept(expected);
    this.#forget?.settle();
    this.#render();
  }

  /** What is kept, without what the fields do not show. */
  get #shown(): DeskSetup {
    return withoutValues(this.#kept.desk, this.#held.keys(), this.#actions);
  }

  get #usable(): DeskSetup {
    return withoutValues(this.#shown, this.#stopped, this.#actions);
  }

  get #brokenCrossings(): (readonly [string, 'broken'])[] {
    return [...this.#stopped]
      .filter((key) => this.#crossings.get(key) !== 'dotted')
      .map((key) => [key, 'broken'] as const);
  }

  #progress(from?: number) {
    return progressOf(this.#steps, this.#usable, from, lastActedIn(this.#steps, this.#kept.desk));
  }

  #render(): void {
    this.#view?.show({
      progress: this.#progress(this.#from),
      stop: this.#progress(),
      values: this.#usable.values,
      crossings: new Map([...this.#crossings, ...this.#brokenCrossings]),
      copied: this.#copied,
      isKept: this.#kept.isKept,
      isEmpty: isEmpty(this.#kept.desk),
      hasHeld: [...this.#held.keys()].some((key) => this.#kept.desk.values[key] !== undefined),
    });
  }
}

const loadHalves = () => import('../setup/unstored-halves');

function crossingState(reading: Reading | undefined, pending: boolean) {
  if (pending) return 'dotted';
  if (!reading) return 'open';
  return reading.verdict === 'stop' ? 'broken' : 'solid';
}

customElements.define('desk-guide', DeskGuide);
