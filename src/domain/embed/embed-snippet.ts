import { joinBlocks, type ExplainedCode } from './code-block';
import { blocks } from './embed-code.en';
import type { EmbedSettings } from './embed-settings';
import { scriptBlocks } from './script-blocks';
import { writeAttribute } from '../text/write-attribute';

/** The address of the script where it is a file. */
export const embedFile = '/web-chat-embed.js';

/** One script element, once in each page, before `</body>`. */
export function writePageEmbed(settings: EmbedSettings): ExplainedCode {
  return joinBlocks('html', [
    {
      lines: [`<script${nonceAttribute(settings)}>`],
      words: withNonce(blocks.tag, settings),
      source: 'assistant-deploy-web-chat',
    },
    ...scriptBlocks(settings),
    { lines: ['</script>'], words: blocks.tagEnd },
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
        words: withNonce(blocks.fileTag, settings),
        source: 'derived-embed',
      },
    ]),
    file: joinBlocks('js', scriptBlocks(settings)),
  };
}

function nonceAttribute({ nonce }: EmbedSettings): string {
  return nonce === undefined ? '' : ` nonce=${writeAttribute(nonce)}`;
}

function withNonce(words: string, { nonce }: EmbedSettings): string {
  return nonce === undefined ? words : `${words} ${blocks.nonceInTag}`;
}
