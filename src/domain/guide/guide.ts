import type { CrossFinding, FieldCheck } from '../fields/reading';
import type { ComponentHeight } from '../embed/component-height';
import type { IdentityMembers } from '../embed/identity-payload';
import type { Edition } from './edition';
import type { ByLink } from './prefill';
import type { Preview } from './preview';
import type { TransferTarget } from '../embed/transfer-response';
import type { Task } from '../links/task';

/**
 * Where something happens: the assistant's console (or that of the product in its place), what is connected to it (for
 * most guides the service desk's console), or this page.
 */
export type Lane = 'assistant' | 'desk' | 'here';

/** Who can do a step. */
export type Role = 'assistant-admin' | 'desk-admin' | 'web-developer';

/** A place in a console: the labels to click, in order, and the label of the value itself. */
export interface Place {
  readonly in: Lane;
  readonly path: readonly string[];
  readonly label: string;
}

/** How a field asks whether its key is made here or read, and which of the two it begins with. */
export interface KeyMaking {
  /** What a reader may have already; left out where hardly anybody makes one, and the tools are folded. */
  readonly read?: string;
  readonly make: string;
  /** What is above the tools that make. */
  readonly caution: string;
  /** The size, in bits, that needs no thought, and who says so. */
  readonly usual: { readonly size: number; readonly words: string };
}

/** A value that is born in one place and pasted in another. A secret has no field: it must not be kept. */
export interface Field {
  readonly label: string;
  /** One short sentence, no link: the form of the value, with an example. */
  readonly hint: string;
  /** The example of the hint, which represents a value of the reader's own. */
  readonly sample?: string;
  readonly control: 'line' | 'text';
  /** Not everybody has one: a step is whole without it. */
  readonly optional?: true;
  /** Digits only, so that phones show the right keyboard. */
  readonly numeric?: true;
  /**
   * What a link may bring. A key, a code and an address that will be opened or pasted into a console have no word
   * here: a link must not be able to plant one.
   */
  readonly byLink?: ByLink;
  readonly born: Place;
  readonly pasted: Place;
  /** What the copy button says after "Copy for <label> in <console>". */
  readonly form?: string;
  /** The page can make an RS256 pair, whose public half becomes the value. */
  readonly makes?: KeyMaking;
  /** A public key, which records tell by its fingerprint, too. */
  readonly isPublicKey?: true;
  /** Nobody wonders where two set-ups have the same. */
  readonly repeats?: true;
}

/** A tool that can be in a step: `components/tools/` has a component for each. */
export type ToolName =
  | 'transfer-response'
  | 'identity-payload'
  | 'component-height'
  | 'embed-snippet'
  | 'server-code'
  | 'site-policy';

/** One thing to do, in one place. `id` is unique within the guide. */
export interface Action<Key extends string> {
  readonly id: string;
  /** What to do, in a few words: "Copy the App key". */
  readonly title: string;
  readonly lane: Lane;
  /** Console labels to click, in order. */
  readonly at?: readonly string[];
  /** The field whose control is here. */
  readonly asks?: Key;
  /** The value to take from its birthplace here. */
  readonly copies?: Key;
  /** The values to put in their destination here. */
  readonly pastes?: readonly Key[];
  /** A picture in `public/images/<guide>/`. */
  readonly shows?: string;
  /** The agent's workspace is previewed here. */
  readonly previews?: true;
  /** The tool that is here; each at most once in a guide. */
  readonly uses?: ToolName;
}

/** What the same screen is called, and where it is, in another edition of the product. */
export interface Variant {
  readonly edition: string;
  readonly path: readonly string[];
  readonly words: string;
  readonly source: string;
}

export interface Step<Key extends string> {
  /** The address that product documentation uses where there is one; never changes. */
  readonly id: string;
  readonly title: string;
  /** One or two words, for the crossing map. */
  readonly short: string;
  /** Where the step belongs on the map when no value crosses in it. */
  readonly lane: Lane;
  /** Not everybody wants it: the set-up is whole without it. */
  readonly optional?: true;
  /** What it is for besides setting up: a link can ask for the steps of one task. */
  readonly tasks?: readonly Exclude<Task, 'set-up'>[];
  readonly who: readonly Role[];
  readonly minutes: number;
  readonly actions: readonly Action<Key>[];
  readonly variants: readonly Variant[];
  /** ISO date of the last check against the sources. */
  readonly checked: string;
  readonly sources: readonly string[];
  /** Other addresses that live inside this step. */
  readonly aliases?: readonly string[];
}

/** One of the two places that a guide connects, as sentences name it. */
export interface NamedPlace {
  /** "your website", "the assistant" */
  readonly name: string;
  /** "On your website" */
  readonly there: string;
  /** What sort of place it is, for the key of the map: "service desk", "assistant". */
  readonly kind: string;
}

/** Who is offered the desk, by the assistant's documentation of the ISO date `since`. */
export interface Availability {
  readonly stage: 'general' | 'early-access';
  readonly since: string;
}

/** A procedure between two places whose values are checked here: `content/` has a folder for each. */
export interface Guide<Key extends string = string> {
  /** Its address and the name of its folder. */
  readonly id: string;
  readonly name: string;
  /** Other names of the product, earlier and later, by which people search. */
  readonly alsoCalled?: readonly string[];
  readonly title: string;
  readonly lede: string;
  /** The place in the lane of the assistant: it, or the product that is in its place. */
  readonly assistant: NamedPlace;
  /** The place beside it. */
  readonly other: NamedPlace;
  readonly availability?: Availability;
  /** Who has to be at hand. */
  readonly needs: string;
  /** The names of other times; those of the first are in the words. */
  readonly editions?: readonly [Edition, ...Edition[]];
  /** Ids of product documentation that lead to this guide as a whole. */
  readonly addresses: readonly string[];
  /** Waiting that the set-up needs once, in hours. */
  readonly waitHours?: number;
  readonly checks: Readonly<Record<Key, FieldCheck>>;
  readonly crossFindings: readonly CrossFinding[];
  readonly fields: Readonly<Record<Key, Field>>;
  readonly steps: readonly Step<Key>[];
  /** Where a response can send a conversation; `transfer-response` needs it. */
  readonly transfer?: TransferTarget<Key>;
  /** What is to be known of a visitor; `identity-payload` needs it. */
  readonly identity?: IdentityMembers;
  /** The frame that clips the agent's page; `component-height` needs it. */
  readonly componentHeight?: ComponentHeight;
  /** What the agent sees; an action that `previews` needs it. */
  readonly preview?: Preview;
  /** Ids of product documentation that are inside the guide's words, as `<Anchor id="…" />`. */
  readonly anchors?: readonly string[];
  /** What the tools are set to, as far as the words repeat it, with what represents it until then. */
  readonly settings?: Readonly<Record<string, string>>;
  /**
   * Addresses that carry values of the reader, such as `https://{subdomain}.example.com/`. The person opens them; the
   * page never asks there.
   */
  readonly links?: Readonly<Record<string, string>>;
}

/** Minutes of work, without the waiting. */
export function minutesOf(guide: Pick<Guide, 'steps'>): number {
  return guide.steps.reduce((sum, step) => sum + step.minutes, 0);
}

/** The ISO date of the last check against the sources: that of the step whose check is the oldest. */
export function checkedOn(guide: Pick<Guide, 'steps'>): string {
  return guide.steps.map((step) => step.checked).toSorted()[0] ?? '';
}

/** Names of the causes that the checks tell apart. What several boxes look for counts once. */
export function causesOf(guides: readonly Pick<Guide, 'checks'>[]): ReadonlySet<string> {
  return new Set(
    guides.flatMap(({ checks }) =>
      Object.values(checks).flatMap(({ findings }) => findings.map(({ reason }) => reason)),
    ),
  );
}

/** The values that cross from one place to the other, with the step in which they arrive. */
export function crossingsOf(guide: Pick<Guide, 'steps' | 'fields'>): Crossing[] {
  return guide.steps.flatMap((step, index) =>
    step.actions.flatMap((action) =>
      (action.pastes ?? []).flatMap((key) => {
        const field = guide.fields[key];
        if (!field || field.born.in === field.pasted.in) return [];
        if (field.born.in === 'here' || field.pasted.in === 'here') return [];
        return [{ key, label: field.label, from: field.born.in, to: field.pasted.in, step: step.id, index }];
      }),
    ),
  );
}

export interface Crossing {
  readonly key: string;
  readonly label: string;
  readonly from: Lane;
  readonly to: Lane;
  readonly step: string;
  /** Index of the step, from 0. */
  readonly index: number;
}
