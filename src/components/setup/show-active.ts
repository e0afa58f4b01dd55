import { find } from '../../browser/find';
import { atInUse, listSetups } from '../../browser/setup-list';
import { kept } from '../../browser/store';

export function showActive(place: HTMLElement): void {
  const setups = listSetups();
  find(place, '[data-name]', HTMLElement).textContent =
    setups.find(({ at }) => at === atInUse())?.setup.name ?? '';
  find(place, '[data-one-of-several]', HTMLElement).hidden = setups.length < 2;
  find(place, '[data-back]', HTMLElement).hidden = kept('from-record', 'tab') === null;
}
