import { joinBlocks, type ExplainedCode } from './code-block';
import type { EmbedSettings } from './embed-settings';
import { scriptBlocks } from './script-blocks';
import { writeAttribute } from '../text/write-attribute';

/** Where the file stands in the file form. */
export const embedFile = '/web-chat-embed.js';

/** One script element, to stand once in each page, in front of `</body>`. */
export function writePageEmbed(settings: EmbedSettings): ExplainedCode {
  return joinBlocks('html', [
    {
      lines: [`<script${nonceAttribute(settings)}>`],
      words: `Stands once in each page, in front of </body>.${sayNonce(settings)}`,
      source: 'assistant-deploy-web-chat',
    },
    ...scriptBlocks(settings),
    { lines: ['</script>'], words: 'The end of the script.' },
  ]);
}

/** The script as a file of the site, and the tag that loads it, for a policy that allows no script in the page. */
export function writeFileEmbed(settings: EmbedSettings): {
  readonly tag: ExplainedCode;
  readonly file: ExplainedCode;
} {
  const tag = `<script src=${writeAttribute(embedFile)}${nonceAttribute(settings)} defer></script>`;
  return {
    tag: joinBlocks('html', [
      {
        lines: [tag],
        words: `Stands once in each page. The file lies on your own site; it holds no secret.${sayNonce(settings)}`,
        source: 'derived-embed',
      },
    ]),
    file: joinBlocks('js', scriptBlocks(settings)),
  };
}

function nonceAttribute({ nonce }: EmbedSettings): string {
  return nonce === undefined ? '' : ` nonce=${writeAttribute(nonce)}`;
}

function sayNonce({ nonce }: EmbedSettings): string {
  return nonce === undefined
    ? ''
    : ' Your server replaces the nonce in every answer by a new random value, the same that stands in its policy.';
}
