import { keep, kept } from '../../browser/store';
import { made } from '../../browser/write';
import { words } from './way-back.en';
import { hostOf, isBackAddress } from '../../domain/links/back-address';

/**
 * Leads home into the documentation that the reader came from. It is kept for this tab, so that a reload and other pages
 * of the site have it too, and is checked each time.
 */
export function showWayBack(notice: HTMLElement, hosts: readonly string[], given?: string): void {
  const back = given ?? kept('back', 'tab') ?? '';
  if (!isBackAddress(back, hosts)) return;
  keep('back', back, 'tab');
  const link = made('a', words.back);
  link.href = back;
  const line = document.createElement('p');
  line.dataset['wayBack'] = '';
  line.className = 'page mt-4 text-md print:hidden';
  line.append(link, words.at(hostOf(back) ?? ''));
  for (const before of document.querySelectorAll('[data-way-back]')) before.remove();
  notice.before(line);
}
