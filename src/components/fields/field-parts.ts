import { find } from '../../browser/find';

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a field has in its markup: a control, its label, and what is declared of them. */
export class FieldParts extends HTMLElement {
  get control(): Control {
    const control = this.querySelector('[data-control]');
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
    throw new Error(`<${this.localName}> needs an input or textarea: data-control.`);
  }

  /** The name of its control. */
  get key(): string {
    return this.control.name;
  }

  get label(): string {
    return find(this, 'label', HTMLElement).textContent.trim();
  }

  get isOptional(): boolean {
    return this.dataset['optional'] === 'yes';
  }

  /** What is in the control. */
  get text(): string {
    return this.control.value;
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** The secret that belongs here. */
  protected get takes(): string | undefined {
    return this.dataset['takes'];
  }
}
