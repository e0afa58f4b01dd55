/**
 * The guide of one desk: keeps its values and evidence in this browser (see domain/guide/setup.ts for the shape), hears
 * what its fields read and what was copied, and lets the view show the progress that follows.
 */
import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { hasUnread, KeptDesk } from '../../browser/setup-store';
import {
  lastActedIn,
  marksIn,
  progressOf,
  withStepOf,
  withWordOn,
  type ActionFacts,
  type Progress,
} from '../../domain/guide/progress';
import {
  isEmpty,
  withEvidence,
  withoutEvidence,
  type DeskSetup,
  type Evidence,
} from '../../domain/guide/setup';
import { GuideField } from './guide-field';
import type { AskFirst } from '../setup/ask-first';
import { LinkNotice } from '../layout/link-notice';
import type { TaskChoice } from '../links/task-choice';
import { followKept } from '../setup/fill-fields';
import { readSteps, type GuideStep } from './guide-facts';
import { GuideFields, loadHalves } from './guide-fields';
import { GuideView } from './guide-view';
import { ReaderPlace } from './reader-place';
import { StepAnswer } from './step-answer';

class DeskGuide extends HTMLElement {
  readonly #kept = new KeptDesk(this.dataset['guide'] ?? '');
  readonly #all: readonly GuideStep[] = readSteps(this);
  /** Those that are shown. */
  #steps = this.#all;
  readonly #copied = new Set<string>();
  readonly #view = new GuideView(this);
  readonly #fields = new GuideFields(
    this,
    this.#kept,
    this.#all.flatMap(({ actions }) => actions),
    {
      change: (change) => {
        this.#change(change);
      },
      changed: () => {
        this.#render();
      },
      renewed: (key) => {
        this.#copied.delete(key);
      },
    },
  );
  readonly #answers = this.#all.map((step) => this.#answerOf(step));
  readonly #place = new ReaderPlace(this, this.#all, {
    moved: () => {
      this.#render();
    },
    reach: (target) => {
      this.#task?.reach(target);
    },
  });
  #forget: AskFirst | undefined;
  #task: TaskChoice | undefined;

  connectedCallback(): void {
    hear(this, 'value-copied', ({ key }) => {
      if (this.#fields.isFromLink(key)) return;
      this.#copied.add(key);
      this.#render();
    });
    const takeKept = (): void => {
      this.#takeKept();
    };
    hear(this, 'kept-changed', takeKept);
    for (const sign of ['storage', 'pageshow']) addEventListener(sign, takeKept);
    this.#wireForget();
    loadsLater(loadHalves);
    if (hasUnread()) void import('../setup/kept-unread');
    this.#leadOn();
    this.#place.follow(location.hash);
    this.#render();
    void this.#followTask();
  }

  /** Few links ask for a task. The tab's history holds it before the reader can go on from here. */
  async #followTask(): Promise<void> {
    const { query } = find(document, 'link-notice', LinkNotice);
    const asked = new URLSearchParams(query).getAll('task');
    const isKnown =
      asked.length === 1 &&
      findAll(document, '[data-task-notice]', HTMLElement).some(
        ({ dataset }) => dataset['taskNotice'] === asked[0],
      );
    if (isKnown) history.replaceState({ task: asked[0] }, '');
    else if (history.state === null) return;
    const { TaskChoice } = await import('../links/task-choice');
    const task = new TaskChoice(this, () => {
      this.#steps = readSteps(this, task.chosen);
      this.#place.choose(this.#steps);
      this.#render();
    });
    this.#task = task;
    task.begin(isKnown ? asked[0] : undefined);
    this.#place.follow(location.hash);
  }

  /** Home links to where the person stopped without knowing the step. */
  #leadOn(): void {
    const step = this.#steps[this.#progress().at];
    if (location.hash === '#resume' && step) location.replace(`#${step.id}`);
  }

  /** Another tab changed what is kept, perhaps while one was away from this page. */
  #takeKept(): void {
    const before = this.#kept.desk.values;
    this.#kept.reload();
    this.#fields.follow(before);
    this.#fields.followOrigins();
    const { evidence } = this.#kept.desk;
    if (Object.keys(evidence).length === 0) for (const answer of this.#answers) answer.clear();
    this.#render();
  }

  #record(actions: readonly Pick<ActionFacts, 'id' | 'pastes'>[], how: Evidence['how'] | undefined): void {
    const at = new Date().toISOString();
    this.#change((desk) =>
      how === undefined ? withoutEvidence(desk, actions) : withEvidence(desk, actions, how, at),
    );
  }

  #answerOf(step: GuideStep): StepAnswer {
    const missing = (tell: (keys: readonly string[]) => void): void => {
      this.#fields.tellMissing(step.element, tell);
    };
    const answer = new StepAnswer(step, {
      confirm: () => {
        this.#confirm(step);
      },
      takeBack: () => this.#takeBack(step),
      missing,
    });
    for (const action of step.actions) {
      const place = find(step.element, `[data-action="${action.id}"]`, HTMLElement);
      const mark = place.querySelector(':scope > input[data-station]');
      if (mark instanceof HTMLInputElement) {
        mark.addEventListener('change', () => {
          this.#record([action], mark.checked ? 'confirmed' : undefined);
        });
      }
      find(place, '[data-go]', HTMLButtonElement).addEventListener('click', () => {
        const { asks = '' } = place.dataset;
        missing((keys) => {
          if (keys.includes(asks)) {
            answer.showMissing([asks]);
            return;
          }
          if (action.provedBy === undefined) this.#record([action], 'confirmed');
          this.#place.goOn(action.id, this.#progress());
        });
      });
    }
    return answer;
  }

  #confirm(step: GuideStep): void {
    const { usable } = this.#fields;
    this.#change((desk) => withWordOn(desk, step, usable, new Date().toISOString()));
    const next = this.#steps[this.#progress(this.#steps.findIndex(({ id }) => id === step.id)).at];
    const heading = find(document, next ? `#${next.id} h2` : '[data-end]', HTMLElement);
    if (next) this.#place.goTo(heading);
    location.hash = next?.id ?? heading.id;
    heading.focus({ preventScroll: true });
  }

  /** Empties the step; gives back what undoes that. */
  #takeBack(step: GuideStep): () => void {
    const before = this.#kept.desk;
    this.#record(marksIn(step), undefined);
    for (const field of findAll(step.element, 'guide-field', GuideField)) {
      field.fill('', { offersBack: true });
    }
    this.#place.restart('here');
    this.#render();
    return () => {
      const { values } = this.#kept.desk;
      this.#kept.change((desk) => withStepOf(desk, before, step));
      followKept(this.#fields.all, values, this.#kept.desk);
      this.#render();
    };
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
          this.#copied.clear();
          this.#fields.empty();
          for (const answer of this.#answers) answer.clear();
          this.#place.restart('anywhere');
          this.#render();
        },
        back: () => {
          followKept(this.#fields.all, {}, this.#kept.desk);
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
    this.#fields.follow(expected);
    this.#forget?.settle();
    this.#render();
  }

  #progress(from?: number): Progress {
    return progressOf(this.#steps, this.#fields.usable, from, lastActedIn(this.#steps, this.#kept.desk));
  }

  #render(): void {
    for (const answer of this.#answers) answer.follow();
    const progress = this.#progress(this.#place.step);
    const action = this.#place.settle(progress);
    this.#view.show({
      steps: this.#steps,
      progress,
      stop: this.#progress(),
      step: this.#place.step ?? progress.at,
      action,
      isDoing: this.#place.isDoing,
      isIn: this.#place.isIn,
      values: this.#fields.usable.values,
      crossings: this.#fields.crossings,
      copied: this.#copied,
      isKept: this.#kept.isKept,
      isEmpty: isEmpty(this.#kept.desk),
      hasHeld: this.#fields.hasHeld,
    });
  }
}

customElements.define('desk-guide', DeskGuide);
