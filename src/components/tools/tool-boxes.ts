import { find } from '../../browser/find';
import type { Reads } from '../fields/late-check';
import { ValueField, type Emptiness } from '../fields/value-field';

/** What reads a box of a tool, and what is said while it is empty. */
export interface ToolBox {
  readonly check: Reads;
  readonly empty: Emptiness;
}

export function boxOf(tool: HTMLElement, control: string): ValueField {
  return find(tool, `[data-box="${control}"]`, ValueField);
}

/** Gives each box what reads it. The tool listens for `field-read` once that is done. */
export function wireBoxes(tool: HTMLElement, boxes: Readonly<Record<string, ToolBox>>): void {
  for (const [control, { check, empty }] of Object.entries(boxes))
    boxOf(tool, control).readWith(check, empty);
}

/** What is in a box as far as it can be used; otherwise nothing. */
export function usableIn(tool: HTMLElement, control: string): string {
  return boxOf(tool, control).usable ?? '';
}

/** The labels of those boxes that hold a result up. */
export function heldBy(tool: HTMLElement, controls: readonly string[]): readonly string[] {
  const boxes = controls.map((control) => boxOf(tool, control));
  return boxes.filter(({ usable }) => usable === undefined).map(({ label }) => label);
}

/** The form in place of what to do by hand. */
export function showForm(tool: HTMLElement): void {
  find(tool, '[data-by-hand]', HTMLElement).hidden = true;
  find(tool, '[data-form]', HTMLElement).hidden = false;
}
