import type { CrossFinding, FieldCheck } from './reading';
import type { ComponentHeight } from './component-height';
import type { IdentityMembers } from './identity-payload';
import type { TransferTarget } from './transfer-response';

/** Where something happens: the assistant's console, the service desk's console, or this page. */
export type Lane = 'assistant' | 'desk' | 'here';

/** `public` may stand in a link, `private` in this browser's storage, `secret` only in memory. */
export type Sensitivity = 'public' | 'private' | 'secret';

/** Who can do a step. */
export type Role = 'assistant-admin' | 'desk-admin' | 'web-developer';

/** A place in a console: the labels to click, in order, and the label of the value itself. */
export interface Place {
  readonly in: Lane;
  readonly path: readonly string[];
  readonly label: string;
}

/** A value that is born in one place and pasted in another. */
export interface Field {
  readonly label: string;
  /** One short sentence, no link: the form of the value, with an example. */
  readonly hint: string;
  readonly control: 'line' | 'text';
  /** Digits only, so that phones show the right keyboard. */
  readonly numeric?: true;
  /** A secret has no field: a value that must not be kept is not asked for. */
  readonly sensitivity: Exclude<Sensitivity, 'secret'>;
  readonly born: Place;
  readonly pasted: Place;
  /** What the copy button says after "Copy for <label> in <console>". */
  readonly form?: string;
  /** What the page can make instead of reading it: an RS256 pair, whose public half becomes the value. */
  readonly makes?: 'key-pair';
}

/** A tool that can stand in a step: `components/tools/` has a component for each. */
export type ToolName = 'transfer-response' | 'identity-payload' | 'component-height';

/** One thing to do, in one place. `id` is unique within the desk. */
export interface Action<Key extends string> {
  readonly id: string;
  readonly lane: Lane;
  /** Console labels to click, in order. */
  readonly at?: readonly string[];
  /** The field whose control stands here. */
  readonly asks?: Key;
  /** The value to take from its birthplace here. */
  readonly copies?: Key;
  /** The values to put in their destination here. */
  readonly pastes?: readonly Key[];
  /** A picture in `public/images/<desk>/`. */
  readonly shows?: string;
  /** The agent's workspace is previewed here. */
  readonly previews?: true;
  /** The tool that stands here; each at most once in a desk. */
  readonly uses?: ToolName;
}

/** What the same screen is called, and where it stands, in another edition of the product. */
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

export type Availability = 'beta' | 'early-access';

/** What the home page says of a desk, whether its guide is there or coming. */
export interface DeskCard {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Position among the desks. */
  readonly order: number;
  readonly availability: Availability;
  /** A state of the vendor's product that the reader must know first. */
  readonly caution?: string;
  readonly summary: string;
  /** Who has to be at hand. */
  readonly needs: string;
  readonly ready: readonly string[];
  /** Ids of product documentation that lead to this desk as a whole. */
  readonly addresses: readonly string[];
}

export interface ComingDesk extends DeskCard {
  readonly state: 'coming';
}

/** One thing that can go wrong with what the agent sees, and that only this desk has. */
export interface PreviewFault {
  readonly id: string;
  readonly option: string;
  /**
   * How it looks beside a ticket or in a component: no panel at all, a white area, headings with nothing below
   * them, a page cut off at its foot. Without it, title and words stand in the panel; what is drawn has its
   * words told below the drawing, before the cause.
   */
  readonly looks?: 'absent' | 'white' | 'empty' | 'clipped';
  readonly title: string;
  readonly words: string;
  readonly cause: string;
  readonly fix: string;
}

interface PreviewInAnyShell {
  readonly console: string;
  readonly customer: string;
  readonly assistant: string;
  /** The widget's, app's or page's name; a widget's stands until one is typed. */
  readonly sampleName: string;
  readonly faults: readonly PreviewFault[];
  /** What about the drawing is not documented. */
  readonly caveat: string;
}

/** A widget behind an icon of the agent's workspace, which follows a name and an address as they are typed. */
export interface WidgetPreview extends PreviewInAnyShell {
  readonly shell?: 'widget';
  readonly widths: readonly { readonly label: string; readonly pixels: number }[];
  /** The field keys that the preview follows. */
  readonly name: string;
  readonly url: string;
}

/** An app in the panel beside a ticket. */
export interface SidebarPreview extends PreviewInAnyShell {
  readonly shell: 'sidebar';
  /** Pixels. */
  readonly width: number;
}

/** A page in a component of a record, drawn in the heights of the desk's `componentHeight`. */
export interface ComponentPreview extends PreviewInAnyShell {
  readonly shell: 'component';
  /** The tab of the console under which the record stands. */
  readonly tab: string;
}

/** What the agent sees beside a transferred conversation. Texts and sizes, never markup. */
export type Preview = WidgetPreview | SidebarPreview | ComponentPreview;

export interface Desk<Key extends string = string> extends DeskCard {
  readonly state: 'ready';
  readonly title: string;
  readonly lede: string;
  /** Waiting that the set-up needs once, in hours. */
  readonly waitHours?: number;
  readonly checks: Readonly<Record<Key, FieldCheck>>;
  readonly crossFindings: readonly CrossFinding[];
  readonly fields: Readonly<Record<Key, Field>>;
  readonly steps: readonly Step<Key>[];
  readonly preview: Preview;
  /** Where in the desk a response can send a conversation; `transfer-response` needs it. */
  readonly transfer?: TransferTarget<Key>;
  /** What the desk wants to know of a visitor; `identity-payload` needs it. */
  readonly identity?: IdentityMembers;
  /** The frame that clips the agent's page; `component-height` needs it. */
  readonly componentHeight?: ComponentHeight;
  /** Ids of product documentation that stand inside the guide's words, as `<Anchor id="…" />`. */
  readonly anchors?: readonly string[];
}

/** Declares a desk. The keys come from `checks`; a step that names another does not compile. */
export function defineDesk<const Key extends string>(
  desk: Omit<Desk<Key>, 'state' | 'fields' | 'steps' | 'transfer'> & {
    readonly transfer?: TransferTarget<NoInfer<Key>>;
    readonly fields: Readonly<Record<NoInfer<Key>, Field>>;
    readonly steps: readonly Step<NoInfer<Key>>[];
  },
): Desk<Key> {
  return { ...desk, state: 'ready' };
}

/** Declares a desk whose guide is not written yet: it has a card and keeps its addresses. */
export function announceDesk(card: DeskCard): ComingDesk {
  return { ...card, state: 'coming' };
}

/** Minutes of work, without the waiting. */
export function minutesOf(desk: Pick<Desk, 'steps'>): number {
  return desk.steps.reduce((sum, step) => sum + step.minutes, 0);
}

/** The values that cross from one console to the other, with the step in which they arrive. */
export function crossingsOf(desk: Pick<Desk, 'steps' | 'fields'>): Crossing[] {
  return desk.steps.flatMap((step, index) =>
    step.actions.flatMap((action) =>
      (action.pastes ?? []).flatMap((key) => {
        const field = desk.fields[key];
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
