/** One thing that can go wrong with what the agent sees, and that only this desk has. */
export interface PreviewFault {
  readonly id: string;
  readonly option: string;
  /**
   * How it looks beside a ticket or in a component: no panel at all, a white area, headings with nothing below
   * them, a page cut off at its foot. Without it, title and words are in the panel; what is drawn has its
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
  /** The widget's, app's or page's name; a widget's applies until one is typed. */
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
  /** The field keys of the account and of the team, which the drawing shows as they are typed. */
  readonly account: string;
  readonly team: string;
}

/** A page in a component of a record, drawn in the heights of the desk's `componentHeight`. */
export interface ComponentPreview extends PreviewInAnyShell {
  readonly shell: 'component';
  /** The tab of the console under which the record is. */
  readonly tab: string;
}

/** What the agent sees beside a transferred conversation. Texts and sizes, never markup. */
export type Preview = WidgetPreview | SidebarPreview | ComponentPreview;
