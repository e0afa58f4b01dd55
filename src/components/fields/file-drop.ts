/**
 * A file that is dropped on a large box for text is read into it, as if what it holds had been pasted. Files that
 * miss are kept from opening by public/theme.js.
 */
import { find } from '../../browser/find';
import { unread } from './file-drop.en';
import { loadsLater } from '../../browser/load-ahead';

loadsLater(load);

const newest = new WeakMap<HTMLTextAreaElement, readonly File[]>();
let over: Element | undefined;

for (const sign of ['dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(sign, (event) => {
    const { dataTransfer, target } = event;
    const place = target instanceof Element ? target.closest('key-file, value-field, guide-field') : null;
    // Where nothing could be said about a file, none is taken.
    const box = place?.querySelector('textarea:has(~ [data-file-said])');
    over?.removeAttribute('data-over');
    if (
      !place ||
      !(box instanceof HTMLTextAreaElement) ||
      sign === 'dragleave' ||
      !dataTransfer?.types.includes('Files')
    )
      return;
    event.preventDefault();
    if (sign === 'drop') {
      void readInto(box, [...dataTransfer.files]);
    } else {
      over = place;
      place.setAttribute('data-over', '');
    }
  });
}

/** Says beside the box what was read, or why nothing was. */
export async function readInto(box: HTMLTextAreaElement, files: readonly File[]): Promise<void> {
  newest.set(box, files);
  const { text, words } = await load()
    .then(({ readFile }) => readFile(files))
    .catch(() => ({ text: undefined, words: unread }));
  if (newest.get(box) !== files) return;
  if (text !== undefined) {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromDrop' }));
  }
  const said = find(box.parentElement ?? document, '[data-file-said]', HTMLElement);
  said.textContent = words;
  // What comes into the box next is not from that file.
  box.addEventListener('input', () => (said.textContent = ''), { once: true });
}

function load() {
  return import('./read-file');
}
