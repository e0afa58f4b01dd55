import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { allGuides, type Guided } from '../../../src/content/registry';
import { pathIn } from '../../../src/domain/guide/edition';
import { valuesOf } from '../../../src/domain/values/value-facts';
import { render, stage } from '../../support/stage';

const values = allGuides.flatMap(({ guide }) => valuesOf(guide));
const labels = new Map(values.map(({ id, field }) => [id, field.label]));

async function entriesOf({ guide, home }: Guided): Promise<string> {
  const entries = valuesOf(guide).map((value) =>
    render('values/ValueEntry', { props: { guide, home, value, labels } }),
  );
  return (await Promise.all(entries)).join('');
}

const words = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

describe.each(allGuides)('the values of $guide.id', (guided) => {
  const { guide, home } = guided;

  test('are told by the definition alone: form, places of every edition, step, look-alikes and a box', async () => {
    const { document } = await stage(await entriesOf(guided), () => Promise.resolve());
    expect(findAll(document, '[data-value]', HTMLElement)).toHaveLength(Object.keys(guide.fields).length);
    for (const { key, id, field, step, lookAlikes } of valuesOf(guide)) {
      const entry = find(document, `#${id}`, HTMLElement);
      expect(words(find(entry, 'h3', HTMLElement))).toBe(field.label);
      expect(words(find(entry, 'dl', HTMLElement))).toContain(field.hint);
      const paths = findAll(entry, '[data-path]', HTMLElement).map((path) =>
        Array.from(path.children, words),
      );
      for (const place of [field.born, field.pasted].filter((one) => one.in !== 'here')) {
        const first = [...place.path, place.label];
        expect(paths).toContainEqual(first);
        for (const edition of guide.editions ?? []) expect(paths).toContainEqual(pathIn(edition, first).path);
      }
      const links = findAll(entry, 'dl a[href^="/"]', HTMLAnchorElement).map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toEqual([`/${guide.id}/#${step?.id ?? ''}`, `/${guide.id}/#field-${key}`]);
      const told = findAll(entry, '[data-look-alike]', HTMLElement).map((row) => row.dataset['lookAlike']);
      expect(told).toEqual(lookAlikes.map(({ reason }) => reason));
      const box = find(entry, 'value-field', HTMLElement);
      expect([box.dataset['field'], box.dataset['checks']]).toEqual([key, home]);
      expect(words(box)).toContain('Checking this box needs script');
      // What a link brings is for the guide.
      expect(box.dataset['byLink']).toBeUndefined();
    }
  });
});

describe('a box of the page', () => {
  const guided = allGuides.filter(({ guide }) => guide.fields['publicKey']);

  /** Both guides that have a field of one name, as the page has them. */
  async function open() {
    const html = (await Promise.all(guided.map(entriesOf))).join('');
    const load = async () => {
      await import('../../../src/components/fields/value-field');
      await import('../../../src/components/fields/copy-value');
    };
    return stage(html, load, { url: 'https://docs.example/values/' });
  }

  async function put(document: Document, id: string, text: string): Promise<HTMLElement> {
    const box = find(document, `#${id} value-field`, HTMLElement);
    const control = find(box, '[data-control]', HTMLElement);
    Reflect.set(control, 'value', text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(box.dataset['verdict']).toMatch(/^(?:ok|warn|stop)$/);
    });
    return box;
  }

  test('says what the check of the guide says, and keeps nothing', async () => {
    const { window, document } = await open();
    const before = JSON.stringify({ ...window.localStorage });
    const [first] = guided;
    for (const text of ['71234561', ' 7123 4561 ', 'a@example.com']) {
      const reading = await first?.guide.checks['accountNumber']?.read(text);
      const box = await put(document, `${first?.guide.id ?? ''}-account-number`, text);
      await vi.waitFor(() => {
        expect([box.dataset['verdict'], box.dataset['reason']]).toEqual([reading?.verdict, reading?.reason]);
      });
      expect(find(box, 'output', HTMLOutputElement).textContent).toBe(reading?.value ?? '');
    }
    expect(JSON.stringify({ ...window.localStorage })).toBe(before);
    expect(window.sessionStorage).toHaveLength(0);
    expect(window.location.href).toBe('https://docs.example/values/');
  });

  test('copies its own value where another box of the page has the same name', async () => {
    const { document, copied } = await open();
    const ids = guided.map(({ guide }) => `${guide.id}-public-key`);
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      const output = find(document, `#${id} output`, HTMLOutputElement);
      output.textContent = id;
      find(document, `#${id} copy-value button`, HTMLButtonElement).click();
      await vi.waitFor(() => {
        expect(copied.at(-1)).toBe(id);
      });
    }
  });

  test('takes a secret out again', async () => {
    const { document } = await open();
    const id = `${guided[0]?.guide.id ?? ''}-account-number`;
    const box = await put(document, id, 'client_secret=Zx9Qw7Er5Ty3Ui1Op2As4Df6Gh8Jk0Lz');
    expect([box.dataset['verdict'], box.dataset['reason']]).toEqual(['stop', 'client-secret']);
    expect(find(box, 'input', HTMLInputElement).value).toBe('');
  });
});
