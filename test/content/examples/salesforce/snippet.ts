import type { Example } from '../example';
import {
  button,
  deployment,
  embeddedService,
  invitation,
  messagingForWeb,
  privateKey,
  publicKey,
  token,
} from './sample-snippets';

/** A paste into one of the two boxes: what is said of it, and the values that are found in it. */
export interface SnippetExample extends Example {
  readonly name: string;
  readonly into: 'deploymentCode' | 'buttonCode';
  readonly verdict: 'ok' | 'warn' | 'stop';
  readonly reason: string;
  readonly found: Readonly<Record<string, string>>;
  /** What there is to choose between: the label, and the code that stands in the box after it. */
  readonly choices?: Readonly<Record<string, string>>;
}

const call =
  "liveagent.init('https://d.la2-c1-iad.salesforceliveagent.com/chat', '5725f0000008kLm', '00D5f00000QxYzA');";

const otherButton = button.replaceAll('5735f0000004TuV', '5735f0000009xYz');
const otherDeployment = deployment
  .replaceAll('la2-c1-iad', 'la1a1')
  .replace('5725f0000008kLm', '5725f0000009aBc')
  .replace('00D5f00000QxYzA', '00D5f00000WvUtS');
const linked = (id: string) =>
  `<a id="liveagent_button_online_${id}" href="javascript://Chat" style="display: none;" onclick="liveagent.startChat('${id}')">Chat <b>now</b></a><div id="liveagent_button_offline_${id}" style="display: none;"><!-- Nobody is there --></div><script type="text/javascript">
window._laq.push(function(){liveagent.showWhenOnline('${id}', document.getElementById('liveagent_button_online_${id}'));});</script>`;
const started = (last: string) => `liveagent.startChat('5735f0000004Tu${last}');`;

const whole = {
  chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
  deploymentId: '5725f0000008kLm',
  organizationId: '00D5f00000QxYzA',
};
const copyDeployment =
  'Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.';
const copyButton =
  'Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.';

/** For the build and the tests only: no script of a page imports them. */
export const snippetExamples: readonly SnippetExample[] = [
  {
    name: 'as Salesforce shows it',
    into: 'deploymentCode',
    given: deployment,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'in double quotes',
    into: 'deploymentCode',
    given: deployment.replaceAll("'", '"'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with template literals',
    into: 'deploymentCode',
    given: deployment.replaceAll(/(?<=[(, ])'|'(?=[,)])/g, '`'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'minified',
    into: 'deploymentCode',
    given: deployment.replaceAll('\n', '').replaceAll(', ', ',').replace(';</script>', '</script>'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'the call alone',
    into: 'deploymentCode',
    given: call,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with window in front',
    into: 'deploymentCode',
    given: `window.${call}`,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with white space everywhere',
    into: 'deploymentCode',
    given: call.replaceAll(/(?<=[(,])|(?=\))/g, '\n\t ').replace('.', ' . '),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with comments between the values',
    into: 'deploymentCode',
    given: call.replaceAll(', ', ', /* next */ '),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with an older call commented out',
    into: 'deploymentCode',
    given: deployment.replace(
      'liveagent.init',
      "// liveagent.init('https://d.la1a1.salesforceliveagent.com/chat', '5725f0000009aBc', '00D5f00000QxYzA');\nliveagent.init",
    ),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with an older snippet in an HTML comment',
    into: 'deploymentCode',
    given: `<!-- ${deployment.replace('5725f0000008kLm', '5725f0000009aBc')} -->${deployment}`,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the old comment that hid scripts',
    into: 'deploymentCode',
    given: deployment.replace('liveagent.init', '<!--\nliveagent.init').replace(');\n', ');\n//-->\n'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with an address in two parts',
    into: 'deploymentCode',
    given: call.replace("/chat'", "' + '/chat'"),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with escaped characters',
    into: 'deploymentCode',
    given: call.replaceAll('/', String.raw`\/`).replace('.la2', String.raw`\x2ela2`),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with other calls beside it',
    into: 'deploymentCode',
    given: deployment.replace(
      'liveagent.init',
      "liveagent.enableLogging();\nliveagent.setChatWindowWidth(400);\nliveagent.addCustomDetail('Case', 'It\\'s open');\nliveagent.findOrCreate('Contact').map('Email', 'Email', true, true, false);\nliveagent.init",
    ),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'escaped for HTML',
    into: 'deploymentCode',
    given: escapeHtml(deployment),
    verdict: 'ok',
    reason: 'html-entities',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['20 HTML entities such as &quot; turned back into the character'],
  },
  {
    name: 'escaped for HTML twice',
    into: 'deploymentCode',
    given: escapeHtml(escapeHtml(deployment)),
    verdict: 'ok',
    reason: 'html-entities',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['20 HTML entities such as &quot; turned back into the character'],
  },
  {
    name: 'escaped with numbers',
    into: 'deploymentCode',
    given: deployment.replaceAll('<', '&#60;').replaceAll('>', '&#x3E;').replaceAll("'", '&#039;'),
    verdict: 'ok',
    reason: 'html-entities',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['20 HTML entities such as &quot; turned back into the character'],
  },
  {
    name: 'with its quotes escaped alone',
    into: 'deploymentCode',
    given: deployment.replace(call, call.replaceAll("'", '&quot;')),
    verdict: 'ok',
    reason: 'html-entities',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['6 HTML entities such as &quot; turned back into the character'],
  },
  {
    name: 'with single typographic quotes',
    into: 'deploymentCode',
    given: deployment.replaceAll(/'(?=[^']*')/g, '‘').replaceAll("'", '’'),
    verdict: 'ok',
    reason: 'smart-quotes',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['12 typographic quotation marks made straight'],
  },
  {
    name: 'with double typographic quotes',
    into: 'deploymentCode',
    given: deployment.replaceAll("'", '”'),
    verdict: 'ok',
    reason: 'smart-quotes',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['12 typographic quotation marks made straight'],
  },
  {
    name: 'with low quotes',
    into: 'deploymentCode',
    given: call.replaceAll(/(?<=[( ])'/g, '„').replaceAll("'", '“'),
    verdict: 'ok',
    reason: 'smart-quotes',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['6 typographic quotation marks made straight'],
  },
  {
    name: 'with non-breaking spaces',
    into: 'deploymentCode',
    given: deployment.replaceAll(' ', '\u00a0'),
    verdict: 'ok',
    reason: 'non-breaking-spaces',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['5 non-breaking spaces made plain'],
  },
  {
    name: 'with an invisible character in an id',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '5725f\u200b0000008kLm'),
    verdict: 'ok',
    reason: 'invisible-characters',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['1 invisible character removed'],
  },
  {
    name: 'with a byte order mark',
    into: 'deploymentCode',
    given: `\ufeff${deployment}`,
    verdict: 'ok',
    reason: 'invisible-characters',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['1 invisible character removed'],
  },
  {
    name: 'with line ends of Windows',
    into: 'deploymentCode',
    given: deployment.replaceAll('\n', '\r\n'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'in a code fence',
    into: 'deploymentCode',
    given: `\`\`\`html\n${deployment}\n\`\`\``,
    verdict: 'ok',
    reason: 'wrapping',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['Quotation marks or code fences around it removed'],
  },
  {
    name: 'in quotation marks',
    into: 'deploymentCode',
    given: `“${deployment}”`,
    verdict: 'ok',
    reason: 'wrapping',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['Quotation marks or code fences around it removed'],
  },
  {
    name: 'with ids of 18 characters',
    into: 'deploymentCode',
    given: deployment
      .replace('5725f0000008kLm', '5725f0000008kLmAAI')
      .replace('00D5f00000QxYzA', '00D5f00000QxYzAEAV'),
    verdict: 'ok',
    reason: 'eighteen-characters',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: [
      'Deployment ID: the last three of its 18 characters checked and taken off',
      'Organization ID: the last three of its 18 characters checked and taken off',
    ],
  },
  {
    name: 'with 18 characters in small letters',
    into: 'deploymentCode',
    given: deployment
      .replace('5725f0000008kLm', '5725f0000008klmaai')
      .replace('00D5f00000QxYzA', '00d5f00000qxyzaeav'),
    verdict: 'ok',
    reason: 'capitals',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: [
      'Deployment ID: its lost capitals put back, as its last three characters tell them',
      'Organization ID: its lost capitals put back, as its last three characters tell them',
    ],
  },
  {
    name: 'with 18 characters in capitals',
    into: 'deploymentCode',
    given: deployment
      .replace('5725f0000008kLm', '5725F0000008KLMAAI')
      .replace('00D5f00000QxYzA', '00D5F00000QXYZAEAV'),
    verdict: 'ok',
    reason: 'capitals',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: [
      'Deployment ID: its lost capitals put back, as its last three characters tell them',
      'Organization ID: its lost capitals put back, as its last three characters tell them',
    ],
  },
  {
    name: 'of an organisation on Hyperforce',
    into: 'deploymentCode',
    given: deployment.replaceAll('la2-c1-iad.', 'la3-core1.sfdc-abc123.'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la3-core1.sfdc-abc123.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the address of Chat Settings',
    into: 'deploymentCode',
    given: deployment.replace("/chat'", "/chat/rest/'"),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the host alone',
    into: 'deploymentCode',
    given: call.replace('https://', '').replace('/chat', ''),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'in capitals where they do not count',
    into: 'deploymentCode',
    given: deployment.replace('https://d.la2', 'HTTPS://D.LA2'),
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'inside a whole page',
    into: 'deploymentCode',
    given: `<!doctype html><html><head><title>Ada's shop</title></head><body><p>Don't wait: it's open.</p>${deployment}<p>That's all</p></body></html>`,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'as text in other code',
    into: 'deploymentCode',
    given: `document.write("<script src='https://c.la2-c1-iad.salesforceliveagent.com/content/g/js/47.0/deployment.js'><\\/script>");\n${call}`,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'through names that are set in it',
    into: 'deploymentCode',
    given: `var org = '00D5f00000QxYzA', dep = '5725f0000008kLm';\n${call.replace("'5725f0000008kLm'", 'dep').replace("'00D5f00000QxYzA'", 'org')}`,
    verdict: 'warn',
    reason: 'through-variables',
    words:
      'The values were found through names (dep, org). The code that Salesforce shows has them in the call itself; whether the assistant follows names is not documented, so paste that code if you can.',
    found: {
      organizationId: '00D5f00000QxYzA',
      deploymentId: '5725f0000008kLm',
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
    },
  },
  {
    name: 'of a sandbox',
    into: 'deploymentCode',
    given: deployment.replaceAll('la2-c1-iad', 'la1-c2cs-lon'),
    verdict: 'warn',
    reason: 'sandbox',
    words:
      'The host of the API has cs in its name, as those of sandboxes have in the samples that we saw. That is right for a trial; for customers, copy the code from the production organisation.',
    found: {
      chatApiEndpoint: 'd.la1-c2cs-lon.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with http',
    into: 'deploymentCode',
    given: deployment.replace('https://d.', 'http://d.'),
    verdict: 'warn',
    reason: 'http',
    words:
      'The address in liveagent.init starts with http, and the ones that Salesforce shows start with https. The values can be used; copy the Deployment Code again to be safe.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the content host',
    into: 'deploymentCode',
    given: deployment.replace('https://d.', 'https://c.'),
    verdict: 'warn',
    reason: 'content-host',
    words:
      'The address in liveagent.init starts with c., the host that the script is loaded from. The API’s starts with d., and that is written here. Compare it with Chat API Endpoint under Chat Settings.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
    repairs: ['Chat API endpoint: the content host c. written as d., the host of the API'],
  },
  {
    name: 'with a host of another form',
    into: 'deploymentCode',
    given: deployment.replace('d.la2-c1-iad.salesforceliveagent.com', 'd.gla5.gus.salesforce.com'),
    verdict: 'warn',
    reason: 'unusual-host',
    words:
      'The address in liveagent.init is not of the form https://d.….salesforceliveagent.com/chat that we saw everywhere. Compare it with Chat API Endpoint under Chat Settings.',
    found: {
      chatApiEndpoint: 'd.gla5.gus.salesforce.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the port of another service',
    into: 'deploymentCode',
    given: deployment.replace('liveagent.com/chat', 'liveagent.com:8443/chat'),
    verdict: 'warn',
    reason: 'unusual-host',
    words:
      'The address in liveagent.init is not of the form https://d.….salesforceliveagent.com/chat that we saw everywhere. Compare it with Chat API Endpoint under Chat Settings.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with ids of a sample',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '572000000000000'),
    verdict: 'warn',
    reason: 'sample',
    words:
      'An id in this code is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '572000000000000',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the id of the vendor’s own sample',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '573D01234567890'),
    verdict: 'warn',
    reason: 'sample',
    words:
      'An id in this code is made of one character or of a row that counts up, as samples are, so it may stand for a value that was never filled in. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: { buttonId: '573D01234567890' },
  },
  {
    name: 'with two values swapped',
    into: 'deploymentCode',
    given: deployment.replace("'5725f0000008kLm', '00D5f00000QxYzA'", "'00D5f00000QxYzA', '5725f0000008kLm'"),
    verdict: 'warn',
    reason: 'swapped-arguments',
    words:
      'The values in liveagent.init are in another order than Salesforce writes them: address, deployment, organisation. They were told apart by how they begin, but the assistant may go by their place, so copy the Deployment Code again.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      organizationId: '00D5f00000QxYzA',
      deploymentId: '5725f0000008kLm',
    },
  },
  {
    name: 'with the button code after it',
    into: 'deploymentCode',
    given: `${deployment}\n${button}`,
    verdict: 'warn',
    reason: 'both-snippets',
    words:
      'Both snippets stand in this paste, and all that is needed was found. The assistant has a box for each: what it makes of both in one is not documented, so paste each in its own.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
      buttonId: '5735f0000004TuV',
    },
  },
  {
    name: 'button code in the deployment box',
    into: 'deploymentCode',
    given: button,
    verdict: 'stop',
    reason: 'button-code',
    words:
      'This is the Chat Button Code, which belongs in the other box. The Deployment Code calls liveagent.init and stands at the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'commented out with two slashes',
    into: 'deploymentCode',
    given: deployment.replace('liveagent.init', '// liveagent.init'),
    verdict: 'stop',
    reason: 'commented-out',
    words:
      'The calls to liveagent stand inside comments here, so nothing comes of them. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'commented out as a block',
    into: 'deploymentCode',
    given: `/* ${call} */`,
    verdict: 'stop',
    reason: 'commented-out',
    words:
      'The calls to liveagent stand inside comments here, so nothing comes of them. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'commented out in HTML',
    into: 'deploymentCode',
    given: `<!-- ${deployment} -->`,
    verdict: 'stop',
    reason: 'commented-out',
    words:
      'The calls to liveagent stand inside comments here, so nothing comes of them. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'cut off before its values',
    into: 'deploymentCode',
    given: deployment.slice(0, deployment.indexOf('.init') + 5),
    verdict: 'stop',
    reason: 'cut-off',
    words:
      'liveagent is named here, but no whole call to liveagent.init can be read: a part seems to be missing. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'only its first line',
    into: 'deploymentCode',
    given: deployment.slice(0, deployment.indexOf('\n')),
    verdict: 'stop',
    reason: 'only-the-script',
    words:
      'This is only the first line of the Deployment Code, which loads deployment.js. The call to liveagent.init below it has the values. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'of two deployments',
    into: 'deploymentCode',
    given: `${deployment}\n${deployment.replace('5725f0000008kLm', '5725f0000009aBc')}`,
    verdict: 'stop',
    reason: 'several-deployments',
    words:
      'More than one deployment stands in this code: 5725f0000008kLm and 5725f0000009aBc. Choose the one that has your buttons: its code is removed from the rest.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
    choices: {
      'Deployment ID 5725f0000008kLm': deployment,
      'Deployment ID 5725f0000009aBc': deployment.replace('5725f0000008kLm', '5725f0000009aBc'),
    },
  },
  {
    name: 'of two organisations, a button between them',
    into: 'deploymentCode',
    given: `${deployment}\n${button}\n${otherDeployment}`,
    verdict: 'stop',
    reason: 'several-deployments',
    words:
      'More than one deployment stands in this code: d.la2-c1-iad.salesforceliveagent.com and d.la1a1.salesforceliveagent.com. Choose the one that has your buttons: its code is removed from the rest.',
    found: { buttonId: '5735f0000004TuV' },
    choices: {
      'Chat API endpoint d.la2-c1-iad.salesforceliveagent.com, Deployment ID 5725f0000008kLm, Organization ID 00D5f00000QxYzA': `${deployment}\n${button}`,
      'Chat API endpoint d.la1a1.salesforceliveagent.com, Deployment ID 5725f0000009aBc, Organization ID 00D5f00000WvUtS': `${button}\n${otherDeployment}`,
    },
  },
  {
    name: 'of two deployments in one call',
    into: 'deploymentCode',
    given: call.replace("'5725f0000008kLm'", "'5725f0000008kLm', '5725f0000009aBc'"),
    verdict: 'stop',
    reason: 'too-many-deployments',
    words:
      'More than one deployment stands in this code: 5725f0000008kLm and 5725f0000009aBc. Take out the calls to liveagent.init that are not meant, or copy one Deployment Code alone.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com' },
  },
  {
    name: 'through names that are not set in it',
    into: 'deploymentCode',
    given: call.replace("'5725f0000008kLm'", 'dep').replace("'00D5f00000QxYzA'", 'config.org'),
    verdict: 'stop',
    reason: 'variables',
    words:
      'The Deployment ID comes from dep, which is not in the paste. The Organization ID comes from config.org, which is not in the paste. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com' },
  },
  {
    name: 'through a name that is set twice',
    into: 'deploymentCode',
    given: `var dep = '5725f0000008kLm'; dep = '5725f0000009aBc';\n${call.replace("'5725f0000008kLm'", 'dep')}`,
    verdict: 'stop',
    reason: 'variables',
    words:
      'The Deployment ID comes from dep, which is given more than one value here. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  ...[
    [
      'a sentence behind it',
      `${deployment}\nAsk Ada about this.`,
      'Line 5 was not read: “Ask Ada about this.”.',
    ] as const,
    ['words among the code', `one two three\n${call}`, 'Line 1 was not read: “one two three”.'] as const,
    [
      'sixty other calls',
      `${'liveagent.addCustomDetail("a", "b");\n'.repeat(60)}liveagent.init(x);`.replace(
        'liveagent.',
        `${call}\nliveagent.`,
      ),
      'Lines 61 and 62 were not read: “liveagent.addCustomDetail(”.',
    ] as const,
  ].map(([name, given, told]): SnippetExample => ({
    name,
    into: 'deploymentCode',
    given,
    verdict: 'warn',
    reason: 'unread',
    words: `${told} The values are taken from the rest. ${copyDeployment}`,
    found: whole,
  })),
  {
    name: 'with a second call whose values are elsewhere',
    into: 'deploymentCode',
    given: `${call}\nliveagent.init(config.url, config.deployment, config.org);`,
    verdict: 'warn',
    reason: 'unresolved',
    words: `Line 2 changes a value in a way that cannot be followed here: “config.url”. The values are taken from the rest. ${copyDeployment}`,
    found: whole,
  },
  {
    name: 'settings without a call',
    into: 'deploymentCode',
    given:
      "export const chat = { url: 'https://d.la2-c1-iad.salesforceliveagent.com/chat', deploymentId: '5725f0000008kLm', orgId: '00D5f00000QxYzA' };",
    verdict: 'stop',
    reason: 'values-without-call',
    words: `Found in it: Organization ID, Deployment ID, Chat API endpoint. They are without a call to liveagent.init, which the code for this box has. Put each into its own box further down, or ${copyDeployment.replace('Copy', 'copy')}`,
    found: whole,
  },
  {
    name: 'settings of a button without a call',
    into: 'buttonCode',
    given: "provider.onlineButtonId('liveagent_button_online_5735f0000004TuV')",
    verdict: 'stop',
    reason: 'values-without-call',
    words: `Found in it: Button ID. They are without a call to liveagent.showWhenOnline, which the code for this box has. Put each into its own box further down, or ${copyButton.replace('Copy', 'copy')}`,
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'a sentence behind it',
    into: 'buttonCode',
    given: `${button}\nAsk Ada about this.`,
    verdict: 'warn',
    reason: 'unread',
    words: `Line 6 was not read: “Ask Ada about this.”. The values are taken from the rest. ${copyButton}`,
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'with a second call whose id is elsewhere',
    into: 'buttonCode',
    given: `liveagent.startChat('5735f0000004TuV');\nliveagent.startChat($('#id').val());`,
    verdict: 'warn',
    reason: 'unresolved',
    words: `Line 2 changes a value in a way that cannot be followed here: “$('#id').val()”. The values are taken from the rest. ${copyButton}`,
    found: { buttonId: '5735f0000004TuV' },
  },
  ...[
    ['with optional chaining', `window.liveagent?.init(${call.slice('liveagent.init('.length)}`] as const,
    ['in brackets', `window['liveagent']['init'](${call.slice('liveagent.init('.length)}`] as const,
    ['with another in a comment of Twig', `{# ${otherDeployment} #}\n${deployment}`] as const,
    [
      'with another in a comment of JSX',
      `<div>{/* ${otherDeployment} */}<b onClick={() => ${call.slice(0, -1)}} /></div>`,
    ] as const,
  ].map(([name, given]): SnippetExample => ({
    name,
    into: 'deploymentCode',
    given,
    verdict: 'ok',
    reason: 'clean',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: whole,
  })),
  {
    name: 'as a template in a component of React',
    into: 'deploymentCode',
    given: `<script dangerouslySetInnerHTML={{ __html: \`${call}\` }} />`,
    verdict: 'ok',
    reason: 'taken-out-of-program',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: whole,
    repairs: ['Taken from the program that has it as a text'],
  },
  {
    name: 'as a text in JSON',
    into: 'deploymentCode',
    given: JSON.stringify({ html: deployment }).replaceAll('<', '\\u003c'),
    verdict: 'ok',
    reason: 'escapes',
    words:
      'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
    found: whole,
    repairs: [
      '7 escapes such as \\" turned back into the character',
      'Taken from the program that has it as a text',
    ],
  },
  {
    name: 'with a suffix that does not fit',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '5725f0000008kLmAAA'),
    verdict: 'stop',
    reason: 'wrong-suffix',
    words:
      'The Deployment ID has 18 characters, and its last three do not fit the first 15, so a character or a capital has changed on the way. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with the suffix of a wrong recipe',
    into: 'deploymentCode',
    given: deployment.replace('00D5f00000QxYzA', '00D5f00000QxYzA000'),
    verdict: 'stop',
    reason: 'wrong-suffix',
    words:
      'The Organization ID has 18 characters, and its last three do not fit the first 15, so a character or a capital has changed on the way. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', deploymentId: '5725f0000008kLm' },
  },
  {
    name: 'with 15 characters in small letters',
    into: 'deploymentCode',
    given: deployment.replace('00D5f00000QxYzA', '00d5f00000qxyza'),
    verdict: 'stop',
    reason: 'lost-capitals',
    words:
      'The Organization ID has lost its capitals: 00D stands there in small letters. Capitals count, and 15 characters do not tell where they were. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', deploymentId: '5725f0000008kLm' },
  },
  {
    name: 'with an id that lacks a character',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '5725f0000008kL'),
    verdict: 'stop',
    reason: 'id-length',
    words:
      'The Deployment ID in this code is not 15 letters and digits, as an id such as 5735f0000004TuV is. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with a hyphen in an id',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '5725f-000008kLm'),
    verdict: 'stop',
    reason: 'id-length',
    words:
      'The Deployment ID in this code is not 15 letters and digits, as an id such as 5735f0000004TuV is. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with the id of an Embedded Service deployment',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '04I5f0000004AbC'),
    verdict: 'stop',
    reason: 'other-record',
    words:
      'An id in this code starts with 04I, which stands for an Embedded Service deployment. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with the id of a newer deployment',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '0Mj5f0000004AbC'),
    verdict: 'stop',
    reason: 'other-record',
    words:
      'An id in this code starts with 0Mj, which stands for another kind of deployment, of the newer messaging product. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with a placeholder',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', 'YOUR_DEPLOYMENT'),
    verdict: 'stop',
    reason: 'placeholder',
    words:
      'A text stands in liveagent.init that is no id: a placeholder, perhaps, that was never filled in. Ids have 15 letters and digits. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with a Button ID for the deployment',
    into: 'deploymentCode',
    given: deployment.replace('5725f0000008kLm', '5735f0000004TuV'),
    verdict: 'stop',
    reason: 'button-in-deployment',
    words:
      'A Button ID, which starts with 573, stands in liveagent.init where the Deployment ID belongs, which starts with 572. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      buttonId: '5735f0000004TuV',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with the login address',
    into: 'deploymentCode',
    given: deployment.replace('d.la2-c1-iad.salesforceliveagent.com', 'example.my.salesforce.com'),
    verdict: 'stop',
    reason: 'other-address',
    words:
      'The address in liveagent.init is that of the organisation (My Domain), not of the Chat API. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { deploymentId: '5725f0000008kLm', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with the address of a site',
    into: 'deploymentCode',
    given: deployment.replace('d.la2-c1-iad.salesforceliveagent.com', 'example.my.site.com'),
    verdict: 'stop',
    reason: 'other-address',
    words:
      'The address in liveagent.init is that of a site, not of the Chat API. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { deploymentId: '5725f0000008kLm', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with the host of the newer product',
    into: 'deploymentCode',
    given: deployment.replace('d.la2-c1-iad.salesforceliveagent.com', 'example.my.salesforce-scrt.com'),
    verdict: 'warn',
    reason: 'newer-host',
    words:
      'The host in liveagent.init is under salesforce-scrt.com, as those of the newer messaging product are. Salesforce’s guide shows such a host for the script of Chat too, so it may be right. Compare it with Chat API Endpoint under Chat Settings.',
    found: {
      chatApiEndpoint: 'example.my.salesforce-scrt.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'with an address of somebody else',
    into: 'deploymentCode',
    given: deployment.replace('d.la2-c1-iad.salesforceliveagent.com', 'www.example.com'),
    verdict: 'stop',
    reason: 'other-address',
    words:
      'The host in liveagent.init is not under salesforceliveagent.com, as those of the Chat API are. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { deploymentId: '5725f0000008kLm', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'with half an address',
    into: 'deploymentCode',
    given: deployment.replace('d.la2-c1-iad.salesforceliveagent.com', ''),
    verdict: 'stop',
    reason: 'other-address',
    words:
      'What stands in liveagent.init where the address belongs is not a whole address. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { deploymentId: '5725f0000008kLm', organizationId: '00D5f00000QxYzA' },
  },
  {
    name: 'without the organisation',
    into: 'deploymentCode',
    given: deployment.replace(", '00D5f00000QxYzA'", ''),
    verdict: 'stop',
    reason: 'value-missing',
    words:
      'liveagent.init lacks the Organization ID, which starts with 00D. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: { chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com', deploymentId: '5725f0000008kLm' },
  },
  {
    name: 'Embedded Service code',
    into: 'deploymentCode',
    given: embeddedService,
    verdict: 'stop',
    reason: 'embedded-service',
    words:
      'This is Embedded Service code, also called Snap-ins: it calls embedded_svc.init. Found in it: Organization ID, Deployment ID, Button ID, Chat API endpoint. The box itself asks for the Deployment Code. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {
      organizationId: '00D5f00000QxYzA',
      deploymentId: '5725f0000008kLm',
      buttonId: '5735f0000004TuV',
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
    },
  },
  {
    name: 'Embedded Service code, minified',
    into: 'deploymentCode',
    given: embeddedService.replaceAll(/\s*\n\s*/g, '').replaceAll(': ', ':'),
    verdict: 'stop',
    reason: 'embedded-service',
    words:
      'This is Embedded Service code, also called Snap-ins: it calls embedded_svc.init. Found in it: Organization ID, Deployment ID, Button ID, Chat API endpoint. The box itself asks for the Deployment Code. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {
      organizationId: '00D5f00000QxYzA',
      deploymentId: '5725f0000008kLm',
      buttonId: '5735f0000004TuV',
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
    },
  },
  {
    name: 'Embedded Service settings alone',
    into: 'deploymentCode',
    given: 'embedded_svc.settings.displayHelpButton = true;',
    verdict: 'stop',
    reason: 'embedded-service',
    words:
      'This is Embedded Service code, also called Snap-ins: it calls embedded_svc.init. No value in it can be used. The box itself asks for the Deployment Code. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'Messaging for Web',
    into: 'deploymentCode',
    given: messagingForWeb,
    verdict: 'stop',
    reason: 'messaging-for-web',
    words:
      'This is the code of Messaging for Web, the product that follows Chat: it calls embeddedservice_bootstrap. It has no Deployment ID and no Button ID, and this connection cannot use it. If the organisation still has Chat: Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'an invitation',
    into: 'deploymentCode',
    given: invitation,
    verdict: 'stop',
    reason: 'invitation-code',
    words:
      'This is the code of an automated invitation. Its id starts with 573 as a button’s does, and is not a button’s. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'an id alone',
    into: 'deploymentCode',
    given: '5725f0000008kLm',
    verdict: 'stop',
    reason: 'one-id',
    words:
      'This is a single id. The box asks for the whole Deployment Code, the code that calls liveagent.init. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'a Visualforce page',
    into: 'deploymentCode',
    given:
      '<apex:page standardController="LiveChatTranscript"><iframe src="https://integrations.example.com/public"></iframe></apex:page>',
    verdict: 'stop',
    reason: 'visualforce-page',
    words:
      'This is the markup of a Visualforce page, which goes into Salesforce, not into this box. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'the script of the web chat',
    into: 'deploymentCode',
    given: "<script>window.watsonAssistantChatOptions = { region: 'eu-de' };</script>",
    verdict: 'stop',
    reason: 'embed-script',
    words:
      'This is the script that puts the web chat on a page. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'a public key',
    into: 'deploymentCode',
    given: publicKey,
    verdict: 'stop',
    reason: 'public-key',
    words:
      'This is a public key. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'an address',
    into: 'deploymentCode',
    given: 'https://d.la2-c1-iad.salesforceliveagent.com/chat',
    verdict: 'stop',
    reason: 'web-address',
    words:
      'This is an address, and the box asks for code. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'words',
    into: 'deploymentCode',
    given: 'the code from Setup',
    verdict: 'stop',
    reason: 'not-recognised',
    words:
      'This does not look like Deployment Code, which calls liveagent.init. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'markup of something else',
    into: 'deploymentCode',
    given: '<img src=x onerror=alert(1)>',
    verdict: 'stop',
    reason: 'not-recognised',
    words:
      'This does not look like Deployment Code, which calls liveagent.init. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'a private key',
    into: 'deploymentCode',
    given: privateKey,
    verdict: 'stop',
    reason: 'private-key',
    words:
      'This is a private key. It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Enter the Deployment Code, such as code that calls liveagent.init.',
    found: {},
  },
  {
    name: 'a client secret',
    into: 'deploymentCode',
    given: deployment.replace('<script', '<!-- consumer secret: 8A1B2C3D4E5F60718293 -->\n<script'),
    verdict: 'stop',
    reason: 'client-secret',
    words:
      'This looks like a secret, such as a client secret, a password or an API token. It was removed from the box and is not kept. Enter the Deployment Code alone, such as code that calls liveagent.init.',
    found: {},
  },
  {
    name: 'a token',
    into: 'deploymentCode',
    given: token,
    verdict: 'stop',
    reason: 'token',
    words:
      'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has a token can use it until it expires. Enter the Deployment Code, such as code that calls liveagent.init.',
    found: {},
  },
  {
    name: 'a page that is too long',
    into: 'deploymentCode',
    given: deployment + ' '.repeat(60_000),
    verdict: 'stop',
    reason: 'too-long',
    words:
      'This is longer than any Deployment Code, perhaps a whole page. Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    found: {},
  },
  {
    name: 'as Salesforce shows it',
    into: 'buttonCode',
    given: button,
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'as a link',
    into: 'buttonCode',
    given: button.replace(
      /<img[^>]*><img[^>]*>/,
      '<a id="liveagent_button_online_5735f0000004TuV" href="javascript://Chat" style="display: none;" onclick="liveagent.startChat(\'5735f0000004TuV\')">Let’s talk</a><div id="liveagent_button_offline_5735f0000004TuV" style="display: none;">We\'re closed</div>',
    ),
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'its script alone',
    into: 'buttonCode',
    given: button.slice(button.indexOf('<script')),
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'a link that starts a chat',
    into: 'buttonCode',
    given: '<a href="#" onclick="liveagent.startChat(\'5735f0000004TuV\'); return false;">Chat</a>',
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'a call that opens a window',
    into: 'buttonCode',
    given: "liveagent.startChatWithWindow('5735f0000004TuV', 'help')",
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'a handler for its events',
    into: 'buttonCode',
    given:
      "liveagent.addButtonEventHandler('5735f0000004TuV', function (e) { if (e == liveagent.BUTTON_EVENT.BUTTON_AVAILABLE) { show(); } });",
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'elements alone',
    into: 'buttonCode',
    given: button.slice(0, button.indexOf('<script')).replace(/ onclick="[^"]*"/, ''),
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'minified',
    into: 'buttonCode',
    given: button.replaceAll('\n', '').replaceAll(/(?<=[,;{}]) /g, ''),
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'escaped for HTML',
    into: 'buttonCode',
    given: escapeHtml(button),
    verdict: 'ok',
    reason: 'html-entities',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
    repairs: ['34 HTML entities such as &quot; turned back into the character'],
  },
  {
    name: 'with entities in its attributes',
    into: 'buttonCode',
    given: button.replace("startChat('5735f0000004TuV')", 'startChat(&#39;5735f0000004TuV&#39;)'),
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'with typographic quotes',
    into: 'buttonCode',
    given: button.replaceAll('"', '”').replaceAll("'", '’'),
    verdict: 'ok',
    reason: 'smart-quotes',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
    repairs: ['26 typographic quotation marks made straight'],
  },
  {
    name: 'with an id of 18 characters',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '5735f0000004TuVAAU'),
    verdict: 'ok',
    reason: 'eighteen-characters',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
    repairs: ['Button ID: the last three of its 18 characters checked and taken off'],
  },
  {
    name: 'with 18 characters in capitals',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '5735F0000004TUVAAU'),
    verdict: 'ok',
    reason: 'capitals',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
    repairs: ['Button ID: its lost capitals put back, as its last three characters tell them'],
  },
  {
    name: 'as text in other code',
    into: 'buttonCode',
    given:
      "const html = '<a id=\"liveagent_button_online_5735f0000004TuV\">Chat</a>';\nliveagent.showWhenOnline('5735f0000004TuV', html);",
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'with an older button in a comment',
    into: 'buttonCode',
    given: `<!-- ${button.replaceAll('5735f0000004TuV', '5735f0000009xYz')} -->\n${button}`,
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'with an invitation beside it',
    into: 'buttonCode',
    given: `${invitation}\n${button}`,
    verdict: 'ok',
    reason: 'clean',
    words: 'Chat Button Code, with one Button ID.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'through a name that is set in it',
    into: 'buttonCode',
    given: "var id = '5735f0000004TuV';\nliveagent.startChat(id);",
    verdict: 'warn',
    reason: 'through-variables',
    words:
      'The values were found through names (id). The code that Salesforce shows has them in the call itself; whether the assistant follows names is not documented, so paste that code if you can.',
    found: { buttonId: '5735f0000004TuV' },
  },
  {
    name: 'with the Deployment Code before it',
    into: 'buttonCode',
    given: `${deployment}\n${button}`,
    verdict: 'warn',
    reason: 'both-snippets',
    words:
      'Both snippets stand in this paste, and all that is needed was found. The assistant has a box for each: what it makes of both in one is not documented, so paste each in its own.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
      buttonId: '5735f0000004TuV',
    },
  },
  {
    name: 'of several buttons',
    into: 'buttonCode',
    given: `${button}\n${button.replaceAll('5735f0000004TuV', '5735f0000009xYz')}`,
    verdict: 'stop',
    reason: 'several-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuV and 5735f0000009xYz. Choose the one that transfers should go to: its code is removed from the rest.',
    found: {},
    choices: { 'Button ID 5735f0000004TuV': button, 'Button ID 5735f0000009xYz': otherButton },
  },
  {
    name: 'of several buttons that are links, with words around them',
    into: 'buttonCode',
    given: `<p>Sales</p>\n${linked('5735f0000004TuV')}\n<p>Help</p>\n${linked('5735f0000009xYz')}`,
    verdict: 'stop',
    reason: 'several-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuV and 5735f0000009xYz. Choose the one that transfers should go to: its code is removed from the rest.',
    found: {},
    choices: {
      'Button ID 5735f0000004TuV': `<p>Sales</p>\n${linked('5735f0000004TuV')}\n<p>Help</p>`,
      'Button ID 5735f0000009xYz': `<p>Sales</p>\n<p>Help</p>\n${linked('5735f0000009xYz')}`,
    },
  },
  {
    name: 'of several buttons in one script, with 18 characters',
    into: 'buttonCode',
    given: `<script>\nlog('start');\nliveagent.showWhenOnline('5735f0000004TuVAAU', one);\nliveagent.showWhenOnline('5735f0000009xYz', two);\n</script>`,
    verdict: 'stop',
    reason: 'several-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuV and 5735f0000009xYz. Choose the one that transfers should go to: its code is removed from the rest.',
    found: {},
    choices: {
      'Button ID 5735f0000004TuV': `<script>\nlog('start');\nliveagent.showWhenOnline('5735f0000004TuV', one);\n</script>`,
      'Button ID 5735f0000009xYz': `<script>\nlog('start');\nliveagent.showWhenOnline('5735f0000009xYz', two);\n</script>`,
    },
  },
  {
    name: 'of several buttons under conditions',
    into: 'buttonCode',
    given:
      "if (isGerman) liveagent.startChat('5735f0000004TuV'); else liveagent.startChat('5735f0000009xYz');",
    verdict: 'stop',
    reason: 'several-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuV and 5735f0000009xYz. Choose the one that transfers should go to: its code is removed from the rest.',
    found: {},
    choices: {
      'Button ID 5735f0000004TuV': "if (isGerman) liveagent.startChat('5735f0000004TuV'); else null;",
      'Button ID 5735f0000009xYz': "if (isGerman) null; else liveagent.startChat('5735f0000009xYz');",
    },
  },
  {
    name: 'of several buttons that one element names',
    into: 'buttonCode',
    given: `<a onclick="liveagent.startChat(isNight ? 0 : 1)" id="liveagent_button_online_5735f0000004TuV" class="liveagent_button_online_5735f0000009xYz">Chat</a>`,
    verdict: 'stop',
    reason: 'several-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuV and 5735f0000009xYz. Choose the one that transfers should go to: its code is removed from the rest.',
    found: {},
    choices: {
      'Button ID 5735f0000004TuV': `<a onclick="liveagent.startChat(isNight ? 0 : 1)" id="liveagent_button_online_5735f0000004TuV" class="liveagent_button_online_5735f0000004TuV">Chat</a>`,
      'Button ID 5735f0000009xYz': `<a onclick="liveagent.startChat(isNight ? 0 : 1)" id="liveagent_button_online_5735f0000009xYz" class="liveagent_button_online_5735f0000009xYz">Chat</a>`,
    },
  },
  {
    name: 'of six buttons',
    into: 'buttonCode',
    given: ['A', 'B', 'C', 'D', 'E', 'F'].map(started).join('\n'),
    verdict: 'stop',
    reason: 'several-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuA, 5735f0000004TuB, 5735f0000004TuC, 5735f0000004TuD and 2 more. Choose the one that transfers should go to: its code is removed from the rest.',
    found: {},
    choices: Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((last) => [`Button ID 5735f0000004Tu${last}`, started(last)]),
    ),
  },
  {
    name: 'of more buttons than anybody chooses from',
    into: 'buttonCode',
    given: Array.from('ABCDEFGHIJKLM', started).join('\n'),
    verdict: 'stop',
    reason: 'too-many-buttons',
    words:
      'More than one button stands in this code: 5735f0000004TuA, 5735f0000004TuB, 5735f0000004TuC, 5735f0000004TuD and 9 more. Keep the code of the one that transfers should go to, and take the others out.',
    found: {},
  },
  {
    name: 'Deployment Code in the button box',
    into: 'buttonCode',
    given: deployment,
    verdict: 'stop',
    reason: 'deployment-code',
    words:
      'This is the Deployment Code, which belongs in the other box. The Chat Button Code stands at the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
      deploymentId: '5725f0000008kLm',
      organizationId: '00D5f00000QxYzA',
    },
  },
  {
    name: 'Embedded Service code',
    into: 'buttonCode',
    given: embeddedService,
    verdict: 'stop',
    reason: 'embedded-service',
    words:
      'This is Embedded Service code, also called Snap-ins: it calls embedded_svc.init. Found in it: Organization ID, Deployment ID, Button ID, Chat API endpoint. The box itself asks for the Chat Button Code. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {
      organizationId: '00D5f00000QxYzA',
      deploymentId: '5725f0000008kLm',
      buttonId: '5735f0000004TuV',
      chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
    },
  },
  {
    name: 'Messaging for Web',
    into: 'buttonCode',
    given: messagingForWeb,
    verdict: 'stop',
    reason: 'messaging-for-web',
    words:
      'This is the code of Messaging for Web, the product that follows Chat: it calls embeddedservice_bootstrap. It has no Deployment ID and no Button ID, and this connection cannot use it. If the organisation still has Chat: Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'an invitation',
    into: 'buttonCode',
    given: invitation,
    verdict: 'stop',
    reason: 'invitation-code',
    words:
      'This is the code of an automated invitation. Its id starts with 573 as a button’s does, and is not a button’s. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with the id of an agent',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '0055f000004AbCd'),
    verdict: 'stop',
    reason: 'other-record',
    words:
      'An id in this code starts with 005, which stands for a user, such as an agent. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with the id of a queue',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '00G5f000004AbCd'),
    verdict: 'stop',
    reason: 'other-record',
    words:
      'An id in this code starts with 00G, which stands for a queue. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with the id of a skill',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '0C55f000004AbCd'),
    verdict: 'stop',
    reason: 'other-record',
    words:
      'An id in this code starts with 0C5, which stands for a skill, as far as we know. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with a Deployment ID for the button',
    into: 'buttonCode',
    given: "liveagent.startChat('5725f0000008kLm')",
    verdict: 'stop',
    reason: 'deployment-in-button',
    words:
      'A Deployment ID, which starts with 572, stands where the Button ID belongs, which starts with 573. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: { deploymentId: '5725f0000008kLm' },
  },
  {
    name: 'with a suffix that does not fit',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '5735f0000004TuVAAA'),
    verdict: 'stop',
    reason: 'wrong-suffix',
    words:
      'The Button ID has 18 characters, and its last three do not fit the first 15, so a character or a capital has changed on the way. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with an id that lacks a character',
    into: 'buttonCode',
    given: button.replaceAll('5735f0000004TuV', '5735f0000004Tu'),
    verdict: 'stop',
    reason: 'id-length',
    words:
      'The Button ID in this code is not 15 letters and digits, as an id such as 5735f0000004TuV is. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with a placeholder',
    into: 'buttonCode',
    given: "liveagent.startChat('YOUR_BUTTON_ID')",
    verdict: 'stop',
    reason: 'placeholder',
    words:
      'A text stands in liveagent.showWhenOnline that is no id: a placeholder, perhaps, that was never filled in. Ids have 15 letters and digits. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'through a name that is not set in it',
    into: 'buttonCode',
    given: 'liveagent.startChat(buttonId)',
    verdict: 'stop',
    reason: 'variables',
    words:
      'The Button ID comes from buttonId, which is not in the paste. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'commented out',
    into: 'buttonCode',
    given: `/*${button.slice(button.indexOf('window._laq.push'), -9)}*/`,
    verdict: 'stop',
    reason: 'commented-out',
    words:
      'The calls to liveagent stand inside comments here, so nothing comes of them. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'cut off before its id',
    into: 'buttonCode',
    given: 'window._laq.push(function(){liveagent.showWhenOnline',
    verdict: 'stop',
    reason: 'cut-off',
    words:
      'liveagent is named here, but no whole call to liveagent.showWhenOnline can be read: a part seems to be missing. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'an id alone',
    into: 'buttonCode',
    given: '5735f0000004TuV',
    verdict: 'stop',
    reason: 'one-id',
    words:
      'This is a single id. The box asks for the whole Chat Button Code, the code that calls liveagent.showWhenOnline. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'a Visualforce page',
    into: 'buttonCode',
    given: '<apex:page standardController="LiveChatTranscript"></apex:page>',
    verdict: 'stop',
    reason: 'visualforce-page',
    words:
      'This is the markup of a Visualforce page, which goes into Salesforce, not into this box. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'the script of the web chat',
    into: 'buttonCode',
    given: "<script>window.watsonAssistantChatOptions = { region: 'eu-de' };</script>",
    verdict: 'stop',
    reason: 'embed-script',
    words:
      'This is the script that puts the web chat on a page. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'a public key',
    into: 'buttonCode',
    given: publicKey,
    verdict: 'stop',
    reason: 'public-key',
    words:
      'This is a public key. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'an address',
    into: 'buttonCode',
    given: 'https://example.my.salesforce.com/resource/online.png',
    verdict: 'stop',
    reason: 'web-address',
    words:
      'This is an address, and the box asks for code. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'words',
    into: 'buttonCode',
    given: 'Chat with us',
    verdict: 'stop',
    reason: 'not-recognised',
    words:
      'This does not look like Chat Button Code, which calls liveagent.showWhenOnline or liveagent.startChat. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'a private key',
    into: 'buttonCode',
    given: privateKey,
    verdict: 'stop',
    reason: 'private-key',
    words:
      'This is a private key. It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Enter the Chat Button Code, such as code that calls liveagent.showWhenOnline.',
    found: {},
  },
  {
    name: 'a client secret',
    into: 'buttonCode',
    given: 'consumer_secret=8A1B2C3D4E5F60718293A4B5C6D7E8F9',
    verdict: 'stop',
    reason: 'client-secret',
    words:
      'This looks like a secret, such as a client secret, a password or an API token. It was removed from the box and is not kept. Enter the Chat Button Code alone, such as code that calls liveagent.showWhenOnline.',
    found: {},
  },
  {
    name: 'a token',
    into: 'buttonCode',
    given: token,
    verdict: 'stop',
    reason: 'token',
    words:
      'This contains a token, a text that starts with eyJ. It was removed from the box, because anyone who has a token can use it until it expires. Enter the Chat Button Code, such as code that calls liveagent.showWhenOnline.',
    found: {},
  },
  {
    name: 'a page that is too long',
    into: 'buttonCode',
    given: button + ' '.repeat(60_000),
    verdict: 'stop',
    reason: 'too-long',
    words:
      'This is longer than any Chat Button Code, perhaps a whole page. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
  {
    name: 'with its capitals lost',
    into: 'buttonCode',
    given: "liveagent.startChat('573')",
    verdict: 'stop',
    reason: 'id-length',
    words:
      'The Button ID in this code is not 15 letters and digits, as an id such as 5735f0000004TuV is. Copy the whole Chat Button Code from the bottom of Setup > Feature Settings > Service > Chat > Chat Buttons & Invitations > your button.',
    found: {},
  },
];

function escapeHtml(code: string): string {
  return code
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
