import { hear } from '../../browser/events';
import { find, findAll } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { saveFile } from '../../browser/save-file';
import { loadSample, loadSampleText } from '../../content/guides/web-chat-security/server/sample-texts';
import { notesOf, type ServerSample } from '../../content/guides/web-chat-security/server/server-sample';
import { embedChecks } from '../../domain/embed/embed-checks';
import { fillServerCode, type ServerSettings } from '../../domain/server-code/server-code';
import { writeCommands } from '../../domain/server-code/server-commands';
import { serverChecks } from '../../domain/server-code/server-settings';
import { readControl } from '../preview/read-control';
import { keepSettings } from '../tools/kept-settings';
import { heldBy, showForm, usableIn, wireBoxes, type ToolBox } from '../tools/tool-boxes';
import { showResults } from '../tools/tool-results';
import { words } from './server-code.en';

const ibmFile = 'ibm-public.pem';

const toBeFilled = (words: string) => ({ words, isFine: false });

const boxes = {
  serverIssuer: { check: serverChecks.issuer, empty: toBeFilled(words.missing.issuer) },
  /** The one that the page asks. */
  serverRoute: { check: embedChecks.tokenRoute, empty: toBeFilled(words.missing.route) },
  serverLife: { check: serverChecks.life, empty: toBeFilled(words.missing.life) },
  serverVariable: { check: serverChecks.environment, empty: toBeFilled(words.missing.environment) },
  serverFile: { check: serverChecks.file, empty: toBeFilled(words.missing.file) },
} satisfies Record<string, ToolBox>;

/** A sample as its tab shows it. */
interface Shown {
  readonly panel: HTMLElement;
  readonly id: string;
  readonly load: () => Promise<{ readonly sample: ServerSample; readonly text: string }>;
  loaded: Awaited<ReturnType<Shown['load']>> | undefined;
}

/** Fills the server code of every language with what is chosen; its text is fetched when its tab is opened. */
class ServerCode extends HTMLElement {
  #samples: readonly Shown[] = [];

  connectedCallback(): void {
    this.#samples = findAll(this, '[data-sample]', HTMLElement).map((panel) => this.#meet(panel));
    wireBoxes(this, boxes);
    hear(this, 'field-read', () => {
      this.#write();
    });
    for (const input of findAll(this, '[type="radio"], [data-part]', HTMLInputElement)) {
      input.addEventListener('change', () => {
        this.#write();
      });
    }
    // After the tabs' own listener, when the chosen panel is there.
    find(this, '[role="tablist"]', HTMLElement).addEventListener('click', () => void this.#fetchShown());
    this.#offerIbmKey();
    keepSettings(this);
    showForm(this);
    void this.#fetchShown();
  }

  #meet(panel: HTMLElement): Shown {
    const { sample: id = '', file = '' } = panel.dataset;
    const load = async () => {
      const [sample, text] = await Promise.all([loadSample(id), loadSampleText(id, file)]);
      return { sample, text };
    };
    loadsLater(load);
    const shown: Shown = { panel, id, load, loaded: undefined };
    find(panel, '[data-save]', HTMLButtonElement).addEventListener('click', () => {
      const code = codeIn(panel).textContent;
      saveFile(file, code, 'text/plain;charset=utf-8');
      find(panel, '[data-saved]', HTMLElement).textContent = words.offered(file);
    });
    return shown;
  }

  /** Where it cannot be fetched, the link to the file stays. */
  async #fetchShown(): Promise<void> {
    const wanted = this.#samples.filter(({ panel, loaded }) => !loaded && !panel.closest('[hidden]'));
    await Promise.all(
      wanted.map(async (sample) => {
        sample.loaded = await sample.load().catch(() => undefined);
        sample.panel.toggleAttribute('data-failed', !sample.loaded);
      }),
    );
    this.#write();
  }

  get #keySource(): 'environment' | 'file' {
    return find(this, '[name="server-key"][value="file"]', HTMLInputElement).checked ? 'file' : 'environment';
  }

  #isOn(part: 'payload' | 'guests'): boolean {
    return find(this, `[data-part="${part}"]`, HTMLInputElement).checked;
  }

  #write(): void {
    const from = this.#keySource;
    for (const place of findAll(this, '[data-key]', HTMLElement))
      place.hidden = place.dataset['key'] !== from;
    const nameOfKey = from === 'file' ? 'serverFile' : 'serverVariable';
    const held = heldBy(this, ['serverIssuer', 'serverRoute', 'serverLife', nameOfKey]);
    showResults(this, held, []);
    if (held.length > 0) return;
    const settings: ServerSettings = {
      issuer: usableIn(this, 'serverIssuer'),
      route: usableIn(this, 'serverRoute'),
      lifeInMinutes: Number(usableIn(this, 'serverLife')),
      key: { from, name: usableIn(this, nameOfKey) },
      hasPayload: this.#isOn('payload'),
      hasGuests: this.#isOn('guests'),
    };
    for (const sample of this.#samples) showSample(sample, settings);
  }

  /** The code reads the key from a file, and the guide may have it already. */
  #offerIbmKey(): void {
    const scope = this.closest('desk-guide') ?? document;
    const place = find(this, '[data-ibm]', HTMLElement);
    const valueOf = () => readControl(scope, 'ibmPublicKey')?.said?.value ?? '';
    const look = (): void => {
      place.hidden = valueOf() === '';
    };
    find(this, '[data-save-ibm]', HTMLButtonElement).addEventListener('click', () => {
      saveFile(ibmFile, `${valueOf().trimEnd()}\n`, 'application/x-pem-file');
      find(this, '[data-saved-ibm]', HTMLElement).textContent = words.offered(ibmFile);
    });
    hear(scope, 'field-read', look);
    hear(scope, 'field-crossed', look);
    look();
  }
}

function showSample({ panel, id, loaded }: Shown, settings: ServerSettings): void {
  find(panel, '[data-saved]', HTMLElement).textContent = '';
  if (!loaded) return;
  const { sample, text } = loaded;
  codeIn(panel).textContent = fillServerCode(text, sample.language, settings);
  find(panel, `[data-result="${id}-commands"]`, HTMLElement).textContent = writeCommands(sample, settings);
  find(panel, '[data-notes]', HTMLElement).replaceChildren(
    ...notesOf(sample).map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    }),
  );
  for (const part of findAll(panel, '[data-code], [data-how]', HTMLElement)) part.hidden = false;
  find(panel, '[data-save-row]', HTMLElement).hidden = false;
  for (const instead of findAll(panel, '[data-instead]', HTMLElement)) instead.hidden = true;
}

function codeIn(panel: HTMLElement): HTMLElement {
  return find(panel, '[data-code] code', HTMLElement);
}

customElements.define('server-code', ServerCode);
