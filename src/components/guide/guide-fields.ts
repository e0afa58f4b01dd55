/**
 * What the fields of a guide read, beside what is kept: which values cross, which cannot be used for what is in
 * another field, and which are not shown because another text is in their field.
 */
import { hear, type Events } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import type { KeptDesk } from '../../browser/setup-store';
import { loadChecks } from '../../content/checks-of';
import type { CrossFinding, Reading, Values } from '../../domain/fields/reading';
import { withoutValues, type ActionFacts } from '../../domain/guide/progress';
import { unstoredKeys, withoutEvidence, withValue, type DeskSetup } from '../../domain/guide/setup';
import { fillFields, followKept, followOrigins, isSameOrigin, refuseLinked } from '../setup/fill-fields';
import type { FoundValues } from './found-values';
import { GuideField } from './guide-field';

export type Crossings = Map<string, 'open' | 'dotted' | 'solid' | 'broken'>;

interface Handlers {
  /** Changes what is kept. */
  readonly change: (change: (desk: DeskSetup) => DeskSetup) => void;
  /** What can be used has changed, or what crosses. */
  readonly changed: () => void;
  /** The value that a field has now is another one than before. */
  readonly renewed: (key: string) => void;
}

export const loadHalves = () => import('../setup/unstored-halves');

export class GuideFields {
  readonly all: readonly GuideField[];
  readonly #guide: HTMLElement;
  readonly #kept: KeptDesk;
  readonly #actions: readonly ActionFacts[];
  readonly #to: Handlers;
  readonly #crossings: Crossings = new Map();
  /** Values that the content of another field makes unusable: kept, but nothing goes on with them. */
  #stopped: ReadonlySet<string>;
  /** Fields with something else in them than what is kept: a text that cannot be used, or one still typed. */
  readonly #held = new Map<string, 'typing' | 'unusable'>();
  #turn = 0;
  #found: Promise<FoundValues> | undefined;

  constructor(guide: HTMLElement, kept: KeptDesk, actions: readonly ActionFacts[], to: Handlers) {
    this.all = findAll(guide, 'guide-field', GuideField);
    this.#guide = guide;
    this.#kept = kept;
    this.#actions = actions;
    this.#to = to;
    this.#stopped = new Set(unstoredKeys(kept.desk).keys());
    fillFields(this.all, kept.desk);
    hear(guide, 'field-read', (read, from) => {
      // A tool's own box is not kept.
      if (!(from instanceof GuideField)) return;
      this.#takeReading(read);
      void this.#takeFound(read);
    });
    hear(guide, 'link-refused', ({ key, problem }) => {
      refuseLinked(find(guide, `guide-field[data-field="${key}"]`, GuideField), problem, kept.desk);
    });
    hear(guide, 'pair-made', () => void this.#compare());
    // The page that holds a private half may have been closed meanwhile.
    for (const sign of ['focus', 'pageshow']) {
      addEventListener(sign, () => {
        if (unstoredKeys(kept.desk).size > 0) void this.#compare();
      });
    }
  }

  /** What can be gone on with. */
  get usable(): DeskSetup {
    return withoutValues(this.#shown, this.#stopped, this.#actions);
  }

  get crossings(): Crossings {
    const broken = [...this.#stopped].filter((key) => !this.isFromLink(key));
    return new Map([...this.#crossings, ...broken.map((key) => [key, 'broken'] as const)]);
  }

  /** Whether values are kept whose fields have something else in them. */
  get hasHeld(): boolean {
    return [...this.#held.keys()].some((key) => this.#kept.desk.values[key] !== undefined);
  }

  /** A value from a link that nobody accepted proves nothing. */
  isFromLink(key: string): boolean {
    return this.#crossings.get(key) === 'dotted';
  }

  /**
   * Tells the fields of a step that ask for a value and have no usable one, in order, once all that was put into them is
   * read: until then a value that is there would count as missing.
   */
  tellMissing(step: HTMLElement, tell: (keys: readonly string[]) => void): void {
    const fields = findAll(step, 'guide-field', GuideField);
    const tellNow = (): void => {
      const { values } = this.usable;
      const isMissing = (field: GuideField): boolean =>
        values[field.key] === undefined && !(field.isOptional && field.isBlank);
      tell(fields.filter(isMissing).map(({ key }) => key));
    };
    const reading = fields.filter(({ dataset }) => dataset['verdict'] === 'checking');
    if (reading.length === 0) tellNow();
    else void Promise.all(reading.map((field) => field.settle())).then(tellNow);
  }

  empty(): void {
    this.#held.clear();
    for (const field of this.all) field.fill('');
  }

  /** A text that is being typed stays; what another tab keeps is shown after a reload, or replaced by it. */
  follow(before: Values): void {
    const { desk } = this.#kept;
    for (const key of Object.keys(before)) if (before[key] !== desk.values[key]) this.#to.renewed(key);
    followKept(
      this.all.filter(({ key }) => this.#held.get(key) !== 'typing'),
      before,
      desk,
    );
  }

  followOrigins(): void {
    followOrigins(this.all, this.#kept.desk);
  }

  /** What is kept, without what the fields do not show. */
  get #shown(): DeskSetup {
    return withoutValues(this.#kept.desk, this.#held.keys(), this.#actions);
  }

  #takeReading({ key, reading, pending, waits, origin }: Events['field-read']): void {
    const before = [this.#crossings.get(key), this.#held.get(key)];
    this.#crossings.set(key, crossingState(reading, pending || (waits && reading !== undefined)));
    const { values, evidence, origins } = this.#kept.desk;
    const value = reading?.value;
    // What is kept is replaced by a value that can be used, or by nothing, and stays beside any other text.
    const isHeld = !pending && (waits || (reading !== undefined && value === undefined));
    if (isHeld) this.#held.set(key, waits ? 'typing' : 'unusable');
    else this.#held.delete(key);
    const isSettled = !pending && !isHeld;
    if (isSettled && value !== values[key]) this.#to.renewed(key);
    // Where a value is in the field, it speaks for the action, and the person's word no longer does.
    const proved = this.#actions.filter(({ id, provedBy }) => provedBy === key && evidence[id]);
    const onWord = value === undefined ? [] : proved;
    const isOtherOrigin = origin !== undefined && !isSameOrigin(origin, origins[key]);
    if (isSettled && (value !== values[key] || isOtherOrigin || onWord.length > 0)) {
      this.#to.change((desk) => withoutEvidence(withValue(desk, key, value, origin), onWord));
    } else if (before[0] !== this.#crossings.get(key) || before[1] !== this.#held.get(key)) {
      // Drawing the guide again at each key that is typed would hold the page up.
      this.#to.changed();
    }
    void this.#compare();
  }

  /** Loaded for the first paste that holds more than the field asks for, or is for another box: few desks have any. */
  async #takeFound(read: Events['field-read']): Promise<void> {
    const { found, belongsIn, choices } = read.reading ?? {};
    if (!this.#found && !found && !belongsIn && !choices) return;
    this.#found ??= import('./found-values').then((module) => new module.FoundValues(this.#guide));
    // Where it cannot be loaded, the fields still take what is typed, and the page says that a part is missing.
    (await this.#found).take(read);
  }

  async #compare(): Promise<void> {
    // Where the checks cannot be loaded each field says so by itself.
    const turn = (this.#turn += 1);
    const [{ crossFindings = [] }, halves] = await Promise.all([
      loadChecks(this.#guide.dataset['home'] ?? '').catch(() => ({ crossFindings: [] })),
      this.#judgeHalves(),
    ]);
    if (turn !== this.#turn) return;
    const shown = crossFindings.filter(({ when }) => when(this.#shown.values));
    const stopped = new Set<string>();
    for (const field of this.all) {
      const first = halves.get(field.key) ?? shown.find((finding) => finding.field === field.key);
      field.showCross(first);
      if (first?.verdict === 'stop') stopped.add(field.key);
    }
    const isNew = [...stopped].join(' ') !== [...this.#stopped].join(' ');
    this.#stopped = stopped;
    if (isNew) this.#to.changed();
  }

  /** Fetched only where a key was made here. */
  async #judgeHalves(): Promise<ReadonlyMap<string, Pick<CrossFinding, 'reason' | 'verdict' | 'words'>>> {
    return unstoredKeys(this.#shown).size === 0 ? new Map() : (await loadHalves()).judgeHalves(this.#shown);
  }
}

function crossingState(reading: Reading | undefined, pending: boolean) {
  if (pending) return 'dotted';
  if (!reading) return 'open';
  return reading.verdict === 'stop' ? 'broken' : 'solid';
}
