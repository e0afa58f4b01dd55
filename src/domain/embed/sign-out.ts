import { joinBlocks, type ExplainedCode } from './code-block';
import { blocks } from './sign-out.en';
import { stringLiterals } from '../text/string-literals';

const { javascript: writeText } = stringLiterals;

/** `reload`: logging out loads a page; `same-page`: the page stays, as in a single-page app. */
export type SignOutForm = 'reload' | 'same-page';

/** What the site runs when a visitor logs out. It needs the instance that the embed script keeps. */
export function writeSignOut(form: SignOutForm, logOutAddress = '/log-out'): ExplainedCode {
  const leave =
    form === 'reload'
      ? [`    location.assign(${writeText(logOutAddress)});`]
      : ['    if (instance) instance.destroy();', '    window.webChatInstance = undefined;'];
  return joinBlocks('js', [
    {
      lines: [
        'async function endWebChat() {',
        '  const instance = window.webChatInstance;',
        '  try {',
        '    if (instance) await instance.destroySession();',
      ],
      words: blocks.end,
      source: 'web-chat-instance-methods',
    },
    {
      lines: ['  } finally {', ...leave],
      words: blocks[form],
      ...(form === 'reload' ? {} : { source: 'web-chat-instance-methods' }),
    },
    { lines: ['  }', '}'], words: blocks.close },
  ]);
}
