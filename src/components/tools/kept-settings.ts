/**
 * What a tool of a guide is set to is kept beside the guide's values: its boxes and its choices. What two tools ask
 * for is kept once. What was not touched is not kept.
 */
import { announce, hear } from '../../browser/events';
import { findAll } from '../../browser/find';
import { KeptDesk } from '../../browser/setup-store';
import { withValue } from '../../domain/guide/setup';
import { isKept, settingFor, settingsAfter } from '../../domain/guide/tool-settings';
import { ValueField } from '../fields/value-field';

/** A box or a choice of the tool. */
interface Setting {
  readonly control: string;
  /** What is there until somebody sets it. */
  readonly usual: string;
  readonly put: (value: string) => void;
}

/** To be called once the tool listens to its boxes and choices, and its boxes have their checks. */
export function keepSettings(tool: HTMLElement): void {
  const guide = tool.closest<HTMLElement>('desk-guide');
  const id = guide?.dataset['guide'];
  if (!guide || id === undefined) return;
  const kept = new KeptDesk(id);
  const settings = [...boxesOf(tool), ...choicesOf(tool, keep)];
  /** What is in each, as far as it can be used. */
  const shown = new Map(settings.map(({ control, usual }) => [control, usual]));

  function keep(control: string, value: string): void {
    const usual = settings.find((setting) => setting.control === control)?.usual;
    if (usual === undefined || shown.get(control) === value) return;
    shown.set(control, value);
    const changes = settingsAfter(control, value, usual);
    kept.change((desk) => changes.reduce((part, [key, text]) => withValue(part, key, text), desk));
    announce(tool, 'kept-changed', { guide: kept.id });
  }

  /** A text that is being put right stays until something else is set elsewhere. */
  function follow(): void {
    kept.reload();
    for (const { control, usual, put } of settings) {
      const value = settingFor(control, kept.desk.values) ?? usual;
      if (shown.get(control) === value) continue;
      shown.set(control, value);
      put(value);
    }
  }

  follow();
  hear(tool, 'field-read', ({ key, typed, reading }) => {
    if (reading?.value !== undefined) keep(key, reading.value);
    else if (typed.trim() === '' && !reading) keep(key, '');
  });
  hear(guide, 'kept-changed', follow);
  for (const sign of ['storage', 'pageshow']) addEventListener(sign, follow);
}

function boxesOf(tool: HTMLElement): Setting[] {
  return findAll(tool, 'value-field[data-box]', ValueField)
    .filter(({ key }) => isKept(key))
    .map((box) => ({
      control: box.key,
      usual: box.control.defaultValue,
      put: (value) => {
        box.fill(value, { offersBack: false });
      },
    }));
}

/** Radio buttons of one name are one setting; of a row of check boxes with one name, each is. */
function choicesOf(tool: HTMLElement, keep: (control: string, value: string) => void): Setting[] {
  const inputs = findAll(tool, 'input[type="radio"], input[type="checkbox"]', HTMLInputElement);
  const controlOf = ({ type, name, value }: HTMLInputElement): string =>
    type === 'checkbox' ? name + value : name;
  for (const input of inputs) {
    input.addEventListener('change', () => {
      keep(controlOf(input), stateOf(input, input.checked));
    });
  }
  return [...Map.groupBy(inputs, controlOf)].map(([control, group]) => ({
    control,
    usual: group.map((input) => stateOf(input, input.defaultChecked)).find((state) => state !== '') ?? '',
    put: (value) => {
      const input =
        group.find((each) => stateOf(each, true) === value) ?? group.find(({ checked }) => checked);
      if (!input) return;
      input.checked = stateOf(input, true) === value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
  }));
}

function stateOf(input: HTMLInputElement, isOn: boolean): string {
  if (input.type === 'radio') return isOn ? input.value : '';
  return isOn ? 'yes' : 'no';
}
