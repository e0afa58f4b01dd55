// Runs before all else: applies the chosen theme, how guides are shown and the names that they use, so that no page
// flashes, and watches what goes wrong later.
let mode = 'doing';
let edition;
try {
  if (localStorage.getItem('deskbridge.mode') === 'whole') mode = 'whole';
  edition = localStorage.getItem('deskbridge.edition');
  const theme = localStorage.getItem('deskbridge.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme holds.
}
document.documentElement.dataset.script = 'on';
document.documentElement.dataset.mode = mode;
if (!crypto.subtle) document.documentElement.dataset.insecure = 'on';

// Whether all of an element has come: something follows it.
const isWhole = (element) =>
  document.readyState !== 'loading' || (element && (element.nextSibling || isWhole(element.parentElement)));

// Labels, paths and captions of a guide as the console has them in one edition (Edition.astro offers the choice).
const showNames = (edition) => {
  for (const name of document.querySelectorAll('[data-names]')) {
    if (!isWhole(name)) continue;
    name.dataset.nameFirst ??= name.textContent;
    const label = name.getAttribute(`data-name-${edition}`) ?? name.dataset.nameFirst;
    if (name.textContent !== label) name.textContent = label;
  }
  for (const ways of document.querySelectorAll('[data-ways]')) {
    const own = ways.querySelector(`[data-edition="${edition}"]`) ?? ways.querySelector('[data-edition]');
    for (const way of ways.querySelectorAll('[data-edition]')) way.hidden = way !== own;
  }
  for (const words of document.querySelectorAll('[data-in-edition]'))
    words.hidden = !words.dataset.inEdition.split(' ').includes(edition);
};

if (edition) {
  const observer = new MutationObserver(() => showNames(edition));
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    showNames(edition);
  });
}
addEventListener('edition-chosen', ({ detail }) => showNames(detail.edition));

let isTold = false;

// The words are the page's own (PageNotice.astro). Nothing of the error goes in: it may hold what somebody typed.
const say = (cause) => {
  const place = document.querySelector('[data-page-notice]');
  const status = place?.querySelector('[role]');
  if (!status || status.querySelector(`[data-cause=${cause}]`)) return;
  const notice = place.querySelector('template').content.firstElementChild.cloneNode(true);
  notice.dataset.cause = cause;
  notice.querySelector('p').textContent = place.dataset[cause];
  notice.querySelector('button').addEventListener('click', () => notice.remove());
  status.append(notice);
};

// Once: what fails again and again is not told again and again.
const tellFault = (cause) => {
  if (isTold) return;
  isTold = true;
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => say(cause));
  else say(cause);
};

// What an extension does here is not ours to report. A page that was saved as a file may have no origin.
const root = new URL('/', location).href;
const isOurs = (address) => address.startsWith(root);

addEventListener(
  'error',
  ({ target, filename, error }) => {
    if (target instanceof HTMLScriptElement) {
      if (isOurs(target.src)) tellFault('missing');
    } else if (error && isOurs(filename)) tellFault('failed');
  },
  true,
);

// A style sheet comes before this script, and may have failed before anybody listened. One that failed has no rules
// to read.
addEventListener('DOMContentLoaded', () => {
  try {
    for (const { sheet } of document.querySelectorAll('link[rel=stylesheet]')) void sheet.cssRules;
  } catch {
    tellFault('missing');
  }
});

addEventListener('unhandledrejection', ({ reason }) => {
  const { message = '', stack = '' } = Object(reason);
  const [first] = /[\w-]+:\/\/[^\s)]+/.exec(stack) ?? [];
  // An error of the browser itself has no stack.
  if (first === undefined || isOurs(first)) tellFault(/\bimport/i.test(message) ? 'missing' : 'failed');
});

// A file that misses its place must not take the page away, with all that was typed.
for (const sign of ['dragover', 'drop']) {
  addEventListener(sign, (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (sign === 'drop') say('file');
  });
}
