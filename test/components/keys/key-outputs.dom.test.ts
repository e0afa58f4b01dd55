import { X509Certificate } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { find, findAll } from '../../../src/browser/find';
import { textOf } from '../../support/keys/key-files';
import { render, stage, type Setting } from '../../support/stage';

const pem = textOf('rsa-2048.spki.pem');
const line = pem.replaceAll(/-----[^-]+-----|\s/g, '');
const jwk = z.object({ x5c: z.array(z.string()).optional() });
const jwks = z.object({ keys: z.array(z.unknown()) });
const html = await render('keys/PublicOutputs', {
  props: { of: 'made', title: 'The public key', prints: true },
});

const open = async (setting: Setting = {}) => {
  const load = () => import('../../../src/components/keys/public-outputs');
  const { document, copied } = await stage(html, load, { url: 'https://docs.example/keys/', ...setting });
  const { PublicOutputs } = await load();
  const outputs = find(document, 'public-outputs', PublicOutputs);
  const part = (name: string) => find(document, `[data-${name}]`, HTMLElement);
  const labels = () =>
    findAll(document, '[data-forms] label', HTMLElement).map(({ textContent }) => textContent.trim());
  const choose = (form: string) => {
    find(document, `[value="${form}"]`, HTMLInputElement).click();
  };
  const reads = (words: string) =>
    vi.waitFor(() => {
      expect(part('words').textContent).toBe(words);
    });
  const said = (words: string) =>
    vi.waitFor(() => {
      expect(find(document, '[data-outcome]', HTMLElement).textContent).toBe(words);
    });
  return { document, outputs, copied, part, labels, choose, reads, said };
};

describe('the outputs of a public key', () => {
  test('are hidden until there is a key, and once it is gone', async () => {
    const { outputs, part } = await open();
    expect(outputs.hidden).toBe(true);
    await outputs.show(line);
    expect([outputs.hidden, part('text').textContent]).toEqual([false, pem]);
    outputs.clear();
    await vi.waitFor(() => {
      expect([outputs.hidden, part('text').textContent]).toEqual([true, '']);
    });
  });

  test('say of each form who takes it', async () => {
    const { outputs, part, choose, reads } = await open();
    await outputs.show(line);
    expect(part('words').textContent).toBe(
      'SubjectPublicKeyInfo, PEM: for the web chat’s own security settings, OpenSSL and most libraries.',
    );
    choose('openssh');
    await reads('OpenSSH, one line: for ssh-keygen and other SSH tools.');
    expect(part('text').textContent).toMatch(/^ssh-rsa AAAAB3NzaC1yc2E/);
  });

  test('put the form that a box takes first, and name the box', async () => {
    const { outputs, part, labels, choose, reads } = await open();
    expect(labels()).toEqual([
      'PEM',
      'One line',
      'JWK',
      'JWKS',
      'PKCS#1',
      'OpenSSH',
      'JWK with x5c',
      'PEM in base64',
      'PEM list',
      'Node server',
      'Python server',
    ]);
    await outputs.show(line);
    outputs.recommend({ form: 'spki-line', box: '“Key” in the console' });
    await reads('SubjectPublicKeyInfo, one line: what “Key” in the console takes.');
    expect(labels()[0]).toBe('One line');
    expect(part('text').textContent).toBe(line);
    expect(part('copy').textContent.trim()).toBe('Copy for “Key” in the console');
    choose('spki-pem');
    await vi.waitFor(() => {
      expect(part('copy').textContent.trim()).toBe('Copy as SubjectPublicKeyInfo, PEM');
    });
  });

  test('copy what is shown, and say so after it happened', async () => {
    const { document, outputs, copied, said } = await open();
    await outputs.show(line);
    find(document, '[data-copy]', HTMLButtonElement).click();
    await said('Copied 451 characters.');
    expect(copied).toEqual([pem]);
  });

  test('select what is shown where copying is refused', async () => {
    const { document, outputs, said } = await open({ refuses: ['clipboard'] });
    await outputs.show(line);
    find(document, '[data-copy]', HTMLButtonElement).click();
    await said('The browser refused to copy. The text is selected: press Ctrl+C, or Command+C.');
    expect(getSelection()?.toString()).toBe(pem);
  });

  test('show the newest key alone', async () => {
    const { outputs, part } = await open();
    const other = textOf('rsa-2048-other.spki.pem');
    void outputs.show(line);
    await outputs.show(other.replaceAll(/-----[^-]+-----|\s/g, ''));
    expect(part('text').textContent).toBe(other);
    const shown = outputs.show(line);
    outputs.clear();
    await shown;
    expect(outputs.hidden).toBe(true);
  });

  test('do without prints over plain http, and say why', async () => {
    const { document, outputs, part, choose, reads } = await open({ url: 'http://docs.example/keys/' });
    await outputs.show(line);
    expect(part('text').textContent).toBe(pem);
    expect(find(document, '[data-print="fingerprint"]', HTMLElement).textContent).toBe(
      'needs a page with https',
    );
    choose('jwk');
    await reads('JSON Web Key (JWK) names the key by a digest, which browsers give to https pages only.');
    expect(find(document, '[data-copy]', HTMLButtonElement).disabled).toBe(true);
  });

  test('make a certificate while the private half is here, and one for each name and day', async () => {
    const { document, outputs, part, choose, reads } = await open();
    const { makeKeyPair } = await import('../../../src/domain/keys/make-key-pair');
    const { releaseKey, selectKey } = await import('../../../src/components/keys/active-key');
    const pair = await makeKeyPair(2048);
    await outputs.show(pair.publicKey);
    choose('jwk-x5c');
    await reads(
      'The private half of this key signs the certificate, and it is not in this page. Make the pair above, and take this form before you leave the page.',
    );
    expect(part('text').textContent).toBe('');
    selectKey({ origin: 'made', words: '', ...pair });
    const certificate = () => {
      const { x5c = [] } = jwk.parse(JSON.parse(part('text').textContent || '{}'));
      return new X509Certificate(Buffer.from(x5c[0] ?? '', 'base64'));
    };
    await vi.waitFor(() => {
      expect(certificate().verify(certificate().publicKey)).toBe(true);
    });
    const first = certificate();
    expect(first.subject).toBe('CN=Chat sign-in');
    choose('jwk');
    await vi.waitFor(() => {
      expect(part('words').textContent).toMatch(/^JSON Web Key \(JWK\):/);
    });
    choose('jwk-x5c');
    await vi.waitFor(() => {
      expect(certificate().serialNumber).toBe(first.serialNumber);
    });

    const { ValueField } = await import('../../../src/components/fields/value-field');
    const field = find(document, '[data-box="certificateName"]', ValueField);
    const name = field.control;
    const ends = find(document, '[data-ends]', HTMLInputElement);
    const type = (box: typeof name, text: string) => {
      if (box === name) field.fill(text);
      else box.value = text;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    };
    type(name, 'Support');
    type(ends, '2051-06-30');
    await vi.waitFor(() => {
      expect([certificate().subject, certificate().validTo]).toEqual([
        'CN=Support',
        'Jun 30 23:59:59 2051 GMT',
      ]);
    });
    type(name, ' ');
    await reads('Give the certificate a name of 1 to 64 characters, such as Chat sign-in.');
    expect(part('text').textContent).toBe('');
    type(name, 'Support');
    type(ends, '2001-01-01');
    await reads('Choose a last day for the certificate that is still to come.');
    releaseKey('made');
  });

  test('publish an older key beside it while one replaces the other, and take no private one', async () => {
    const { document, outputs, part, choose } = await open();
    await outputs.show(line);
    choose('jwks');
    const { ValueField } = await import('../../../src/components/fields/value-field');
    const older = find(document, '[data-box="older"]', ValueField);
    const keys = () => {
      return jwks.parse(JSON.parse(part('text').textContent || '{}')).keys.length;
    };
    await vi.waitFor(() => {
      expect(keys()).toBe(1);
    });
    older.fill(textOf('rsa-2048-other.spki.pem'));
    await vi.waitFor(() => {
      expect(keys()).toBe(2);
    });
    expect(part('overlap-words').textContent).toMatch(
      /^Both keys are published\. The older one is for tokens until /,
    );
    older.fill(textOf('rsa-2048.pkcs8.pem'));
    await vi.waitFor(() => {
      expect([older.dataset['reason'], older.text, keys()]).toEqual(['private-key', '', 1]);
    });
  });
});
