import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { termLinks } from '../../scripts/build/term-links';

async function render(markdown: string): Promise<string> {
  const renderer = await satteri({ hastPlugins: [termLinks('/base/')] }).createRenderer({});
  return (await renderer.render(markdown)).code;
}
const link = (id: string, form: string) => `<a class="term" href="/base/glossary/#${id}">${form}</a>`;

test('the first use of a term in a document is a link, and a plural is a use', async () => {
  expect(await render('Two key pairs. One key pair has a public key.')).toBe(
    `<p>Two ${link('key-pair', 'key pairs')}. One key pair has a ${link('public-key', 'public key')}.</p>\n`,
  );
  expect(await render('Private key: this one signs.')).toContain(link('private-key', 'Private key'));
  expect(await render('A nonce.')).toContain(link('nonce', 'nonce'));
});

test('headings, links and code are left alone, and so is a name that only looks like a term', async () => {
  for (const text of [
    '# The public key',
    'See [the public key](https://example.com/).',
    'Set `nonce`, or\n\n```\nnonce\n```',
    'The option $integration, my-nonce and The Nonce Company',
  ])
    expect(await render(text), text).not.toContain('glossary');
});

test('words that a guide uses in another sense are no links', async () => {
  expect(await render('A field of the header, in a message.')).not.toContain('glossary');
});
