import { hear, type Events } from '../../browser/events';
import { words } from './agent-preview.en';
import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { initials } from '../../domain/guide/initials';
import { readControl, type Seen } from './read-control';
import { stateOf } from './widget-states';

/** Pixels that a drawing of the workspace has room for; other heights leave it as it is. */
const drawable = { least: 120, most: 900 };
/** A longer name would be cut by its box anyway. */
const longestName = 120;

/** Follows the widget's name and address as they are typed, and shows what the agent would see. */
class AgentPreview extends HTMLElement {
  readonly #menu = find(this, 'select', HTMLSelectElement);
  readonly #widths = findAll(this, '[type="radio"]', HTMLInputElement);
  readonly #frame = find(this, 'iframe', HTMLIFrameElement);
  #followed = '';

  connectedCallback(): void {
    const { urlKey = '' } = this.dataset;
    const scope = this.closest('desk-guide') ?? document;
    const follow = (): void => {
      for (const place of findAll(this, '[data-follows]', HTMLElement)) this.#showTyped(scope, place);
      this.#setAddress(readControl(scope, urlKey));
    };
    hear(scope, 'field-read', follow);
    hear(scope, 'heights-chosen', (heights) => {
      this.#takeHeights(heights);
    });
    // What was chosen before this came.
    this.#takeHeights({ component: pixelsIn(scope, 'componentHeight'), page: pixelsIn(scope, 'pageHeight') });
    loadsLater(() => loadFrame(this.#frame));
    this.#menu.addEventListener('change', () => {
      this.#show(this.#menu.value);
    });
    for (const radio of this.#widths) {
      radio.addEventListener('change', () => {
        this.#setWidth();
      });
    }
    this.#wireTheme();
    this.#setWidth();
    this.#setHeight();
    follow();
    find(this, '[data-part="controls"]', HTMLElement).hidden = false;
  }

  /** The framed page reads the kept theme when it loads, and cannot see this page change it. */
  #wireTheme(): void {
    const share = (): void => {
      const framed = this.#frame.contentDocument?.documentElement;
      const { theme } = document.documentElement.dataset;
      if (theme === undefined) framed?.removeAttribute('data-theme');
      else framed?.setAttribute('data-theme', theme);
    };
    this.#frame.addEventListener('load', share);
    // The frame may have been there before this came, and the theme changed since.
    share();
    new MutationObserver(share).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  /** A value where the drawing has it, or what is there without one. */
  #showTyped(scope: ParentNode, place: HTMLElement): void {
    const { follows = '', sample = '', part } = place.dataset;
    const seen = readControl(scope, follows);
    const given = (seen?.said?.value ?? seen?.typed ?? '').trim().slice(0, longestName);
    place.textContent = given === '' ? sample : given;
    if (part !== 'name') return;
    find(this, '[data-part="icon"]', HTMLElement).textContent = initials(place.textContent);
    find(this, '[data-part="sample-name"]', HTMLElement).hidden = given !== '';
  }

  /** Only a changed address moves the menu: a state that the reader chose stays. */
  #setAddress(seen: Seen | undefined): void {
    const state = seen && stateOf(seen);
    if (state === undefined) return;
    const following = `${state} ${seen?.typed ?? ''}`;
    if (following === this.#followed) return;
    this.#followed = following;
    this.#show(state);
  }

  #show(state: string): void {
    this.#menu.value = state;
    this.dataset['shows'] = state;
    this.dataset['look'] = this.#menu.selectedOptions[0]?.dataset['look'] ?? '';
    for (const block of findAll(this, '[data-when]', HTMLElement)) {
      block.hidden = !(block.dataset['when'] ?? '').split(' ').includes(state);
    }
    this.#setHeight();
  }

  #takeHeights({ component, page }: Events['heights-chosen']): void {
    if (!(component >= drawable.least && component <= drawable.most && page > 0)) return;
    this.dataset['componentHeight'] = String(component);
    this.dataset['pageHeight'] = String(page);
    this.#setHeight();
  }

  /** A page as high as its component: what the component keeps for itself is cut off the page. */
  #setHeight(): void {
    const { pageHeight, componentHeight, look } = this.dataset;
    if (pageHeight === undefined || componentHeight === undefined) return;
    const isClipped = look === 'clipped';
    const height = isClipped ? componentHeight : pageHeight;
    this.#frame.height = height;
    find(this, '[data-part="view"]', HTMLElement).style.height = `${pageHeight}px`;
    find(this, '[data-part="page-height"]', HTMLElement).textContent = height;
    find(this, '[data-part="component-height"]', HTMLElement).textContent = componentHeight;
    find(this, '[data-part="foot"]', HTMLElement).textContent = isClipped ? words.clipped : words.kept;
  }

  #setWidth(): void {
    const [narrowest] = this.#widths;
    const chosen = this.#widths.find((radio) => radio.checked) ?? narrowest;
    const width = chosen?.value ?? this.dataset['width'];
    if (width === undefined) return;
    this.#frame.width = width;
    find(this, '[data-part="pane"]', HTMLElement).style.width = `${width}px`;
    find(this, '[data-part="workspace"]', HTMLElement).toggleAttribute('data-expanded', chosen !== narrowest);
  }
}

/** Loads a frame that nobody has come near yet. Fails where the network does. */
async function loadFrame(frame: HTMLIFrameElement): Promise<void> {
  if (isLoaded(frame)) return;
  const { src, contentDocument } = frame;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.loading = 'eager';
    // The browser's own page is there after a try that failed.
    if (contentDocument === null) frame.src = src;
  });
  if (!isLoaded(frame)) throw new Error(`The frame of ${src} did not load.`);
}

function isLoaded({ contentDocument: framed }: HTMLIFrameElement): boolean {
  return framed?.readyState === 'complete' && framed.URL !== 'about:blank';
}

/** `NaN` where the reader has no such control, or something else in it. */
function pixelsIn(scope: ParentNode, name: string): number {
  const control = scope.querySelector(`[name="${name}"]`);
  return control instanceof HTMLInputElement ? Number(control.value || 'none') : NaN;
}

customElements.define('agent-preview', AgentPreview);
