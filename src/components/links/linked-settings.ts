import { find, findAll } from '../../browser/find';
import type { Takes } from '../../domain/guide/prefill';

/** One of the things that can be chosen. */
type Option = HTMLInputElement | HTMLOptionElement;

/** What tools can be set to by a link. Each is a choice, or has a box. */
export function settingsIn(root: ParentNode): HTMLElement[] {
  return findAll(root, '[data-parameter]', HTMLElement);
}

/** What a link may bring to the page, by the name of the parameter. */
export function takesOf(page: ParentNode): Map<string, Takes> {
  const takes = new Map<string, Takes>(
    findAll(page, '[data-field]', HTMLElement).map(({ dataset: { field = '', byLink } }) => [
      field,
      textTaken(byLink),
    ]),
  );
  for (const { dataset } of findAll(page, 'desk-guide', HTMLElement))
    takes.set('task', { oneOf: dataset['tasks']?.split(' ') ?? [] });
  const choices = new Map<string, string[]>();
  for (const setting of settingsIn(page)) {
    const { parameter = '' } = setting.dataset;
    const box = setting.querySelector<HTMLElement>('[data-by-link]');
    if (box) takes.set(parameter, textTaken(box.dataset['byLink']));
    else choices.set(parameter, [...(choices.get(parameter) ?? []), ...optionsOf(setting).map(valueOf)]);
  }
  for (const [name, oneOf] of choices) takes.set(name, { oneOf });
  return takes;
}

/** The value that is chosen; empty where none is. */
export function chosenIn(setting: HTMLElement): string {
  const chosen = chosenOption(setting);
  return chosen ? valueOf(chosen) : '';
}

/** What is chosen in a page that nobody touched. */
export function usualChoice(setting: HTMLElement): string {
  const options = optionsOf(setting);
  const usual = options.find((each) =>
    each instanceof HTMLOptionElement ? each.defaultSelected : each.defaultChecked,
  );
  return (usual ?? options[0])?.value ?? '';
}

/** Chooses as if the person had; `false` where the tool has no such choice. */
export function choose(setting: HTMLElement, value: string): boolean {
  const option = optionsOf(setting).find((each) => valueOf(each) === value);
  if (!option) return false;
  if (option instanceof HTMLOptionElement) option.selected = true;
  else option.checked = true;
  const control = setting instanceof HTMLSelectElement ? setting : option;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** "Size: 4096 bits" */
export function describeChoice(setting: HTMLElement): string {
  const chosen = chosenOption(setting);
  const words = chosen instanceof HTMLOptionElement ? chosen.label : textOf(chosen?.labels?.[0]);
  const label =
    setting instanceof HTMLSelectElement ? setting.labels[0] : find(setting, 'legend', HTMLElement);
  return `${textOf(label?.querySelector('span') ?? label)}: ${words}`;
}

function textTaken(byLink: string | undefined): Takes {
  return byLink === 'id' || byLink === 'name' ? byLink : 'nothing';
}

function optionsOf(setting: HTMLElement): Option[] {
  return setting instanceof HTMLSelectElement
    ? [...setting.options].filter(({ disabled }) => !disabled)
    : findAll(setting, 'input[type="radio"]', HTMLInputElement);
}

function chosenOption(setting: HTMLElement): Option | undefined {
  return setting instanceof HTMLSelectElement
    ? setting.selectedOptions[0]
    : findAll(setting, 'input[type="radio"]', HTMLInputElement).find(({ checked }) => checked);
}

function valueOf({ value }: Option): string {
  return value;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim().replace(/[?:]$/, '') ?? '';
}
