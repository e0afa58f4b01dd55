import { joinBlocks, type ExplainedCode } from './code-block';
import { stringLiterals } from '../text/string-literals';

const { javascript: writeText } = stringLiterals;

/** `reload`: logging out loads a page; `same-page`: the page stays, as in a single-page app. */
export type SignOutForm = 'reload' | 'same-page';

/** What the site runs when a visitor logs out. It needs the instance that the embed script keeps. */
export function writeSignOut(form: SignOutForm, logOutAddress = '/log-out'): ExplainedCode {
  const leave =
    form === 'reload'
      ? {
          lines: [`    location.assign(${writeText(logOutAddress)});`],
          words:
            'Then your own log-out, which loads a page and with it a new web chat. Put the address of your site here, or send your log-out form.',
        }
      : {
          lines: ['    if (instance) instance.destroy();', '    window.webChatInstance = undefined;'],
          words:
            'Then takes the web chat out of the page. In the other order it fails: destroy() removes the instance and its methods. Load the web chat anew for the next visitor.',
          source: 'web-chat-instance-methods',
        };
  return joinBlocks('js', [
    {
      lines: [
        'async function endWebChat() {',
        '  const instance = window.webChatInstance;',
        '  try {',
        '    if (instance) await instance.destroySession();',
      ],
      words:
        'Ends the conversation while the visitor is still logged in: it clears what the web chat kept in the browser and deletes the session on the server.',
      source: 'web-chat-instance-methods',
    },
    {
      lines: ['  } finally {', ...leave.lines],
      words: `Goes on even if ending the conversation failed. ${leave.words}`,
      ...(leave.source === undefined ? {} : { source: leave.source }),
    },
    { lines: ['  }', '}'], words: 'The end of the function.' },
  ]);
}
