import { listSetups } from '../../browser/setup-list';
import { load } from '../../browser/setup-store';
import { kept } from '../../browser/store';
import { say, show } from '../../browser/write';

export function showActive(place: HTMLElement): void {
  say(place, '[data-name]', load().setup.name);
  show(place, '[data-one-of-several]', listSetups().length > 1);
  show(place, '[data-back]', kept('from-record', 'tab') !== null);
}
