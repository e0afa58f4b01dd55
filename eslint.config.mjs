import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms, and which of the others each may import. Nothing imports pages: they are addresses. */
const rooms = ['browser', 'components', 'content', 'domain', 'pages', 'worker'];
const arrows = {
  domain: [],
  browser: ['domain'],
  content: ['domain'],
  components: ['domain', 'content', 'browser'],
  pages: ['domain', 'content', 'components', 'browser'],
  worker: ['browser'],
};

const rendersMarkup =
  'The policy demands Trusted Types and allows none: build elements, and fill them with textContent.';
const sinks = [
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'srcdoc',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
  ].map((property) => ({
    property,
    message: rendersMarkup,
  })),
  ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: rendersMarkup })),
];

const refusedSyntax = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message:
      'The policy refuses style attributes: use a class, or set a property of element.style in script.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]/]',
    message: 'The policy refuses handlers in markup: listen in the client module.',
  },
  { selector: 'JSXAttribute[name.name="srcdoc"]', message: rendersMarkup },
  {
    selector: 'JSXAttribute[name.namespace.name="set"][name.name.name="html"]',
    message: rendersMarkup,
  },
  {
    selector: 'JSXAttribute[name.namespace.name="is"][name.name.name="inline"]',
    message: 'The policy refuses inline scripts and styles: put them in a file.',
  },
  {
    selector: 'JSXAttribute[name.namespace.name="define"]',
    message: 'define:vars writes inline scripts and styles, which the policy refuses: use data attributes.',
  },
];

/** One in the head is a file of `public/`, which has an address. */
const hasOwnScript = {
  selector: 'JSXElement[openingElement.name.name="script"]:not(:has(JSXAttribute[name.name="src"]))',
  message:
    'A component has no script of its own: the <script> of each page that shows it imports its element.',
};

const isDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only, so that a thing has one name everywhere. The one exception is a desk.ts.',
};

const languages = ['**/*.{en,de}.ts'];
const wordsApart = 'Words are in the .en file beside this one: see docs/decisions/0020-words-apart.md.';
/** What a build throws is for those who write the site; patterns, lists of words and commands are data. */
const readByNobody =
  ':not(ThrowStatement *, NewExpression[callee.name="Error"] *, TaggedTemplateExpression[tag.property.name="raw"] *, ' +
  'CallExpression[callee.property.name="split"] *, Property[key.name="install"] > Literal)';
const texts = (pattern) => [`Literal[value=${pattern}]`, `TemplateElement[value.raw=${pattern}]`];
/** Three small words in a row: a sentence, and no label of a console or line of code. */
const sentence = String.raw`/ (?!async function )[a-z]+ [a-z]+ [a-z]+/`;
const isSentence = texts(sentence).map((text) => ({ selector: text + readByNobody, message: wordsApart }));
/** In a definition, a way through a console may name a long label. */
const isSentenceBesideLabels = isSentence.map(({ selector, message }) => ({
  selector: `${selector}:not(ArrayExpression > Literal):not(Property[key.name="label"] > Literal)`,
  message,
}));
/** Outside of definitions no console is quoted: a capital and a small word, or a preposition between two values. */
const fewWords = String.raw`/^[A-Z][a-z’]+,? [a-z]|^[A-Z][a-z’]+:? $|^,? (?:and|at|by|for|from|in|of|on|or|to|with) $/`;
const shown =
  'AssignmentExpression[left.property.name=/^(?:textContent|ariaLabel|title|label|placeholder)$/] >';
const isShown = [
  `${shown} Literal.right[value=/[a-z]{2}/]`,
  `${shown} TemplateLiteral.right > TemplateElement[value.raw=/[a-z]{2}/]`,
  `${shown} ConditionalExpression.right > Literal[value=/[a-z]{2}/]`,
  'CallExpression[callee.property.name=/^(?:append|prepend|replaceChildren)$/] > Literal[value=/[a-z]{2}/]',
];
const isWords = [...texts(fewWords).map((text) => text + readByNobody), ...isShown].map((selector) => ({
  selector: `${selector}:not(TSLiteralType > *)`,
  message: wordsApart,
}));
/** In markup a sentence may begin a line or a text, and a class may look like one. */
const inMarkup = String.raw`/(?:^|[\s“(])[A-Za-z’]+,?\s+[a-z’]+,?\s+[a-z’]+/`;
const isSentenceInMarkup = isSentence.map(({ selector }) => ({
  selector: `${selector}:not(JSXAttribute[name.name=/^class/] *, JSXAttribute[name.namespace.name="class"] *)`,
  message: wordsApart,
}));
const isWordsInMarkup = [
  ...isSentenceInMarkup,
  ...[
    // Code, a unit and the name of a file are no words.
    String.raw`:not(JSXElement[openingElement.name.name="code"]) > JSXText[value=/(?<![\w.])(?!px\b)[A-Za-z]{2,}(?![\w.])/]`,
    `JSXAttribute:not([name.name=/^(?:class|d|sizes)$/]) > Literal[value=${inMarkup}]`,
    'JSXAttribute[name.name=/^(?:aria-label|alt|title|label|description|hint|placeholder|here|what|lede)$/] > Literal[value=/[a-z]{2}/]',
  ].map((selector) => ({ selector, message: wordsApart })),
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'coverage/', 'test-results/', 'playwright-report/', 'pictures/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // The environment and data attributes are index signatures; TypeScript alone decides how to reach them.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Spreading a text gives its characters, and a storage its entries, which is what the writer wants.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: ['string', { from: 'lib', name: 'Storage' }] },
      ],
      // A pure record of verbs reads better as properties with function types than as methods.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', isDefaultExport],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', ...sinks],
      'no-restricted-syntax': ['error', isDefaultExport, ...refusedSyntax],
      'astro/no-set-html-directive': 'error',
      'no-script-url': 'error',
    },
  },
  {
    // `sources.ts` has the titles of others' pages.
    files: ['src/**/*.ts'],
    ignores: [...languages, 'src/content/sources.ts'],
    rules: {
      'no-restricted-syntax': ['error', isDefaultExport, ...refusedSyntax, ...isSentence],
    },
  },
  {
    files: ['src/*.ts', 'src/{browser,components,domain,pages,worker}/**/*.ts'],
    // The names of the forms of a key are those of their makers.
    ignores: [...languages, 'src/domain/keys/reading/read-characters.ts'],
    rules: {
      'no-restricted-syntax': ['error', isDefaultExport, ...refusedSyntax, ...isSentence, ...isWords],
    },
  },
  ...Object.entries(arrows).map(([room, allowed]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: refusedImports(room, allowed) }],
    },
  })),
  {
    files: ['src/components/fields/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...refusedImports('components', arrows.components),
            {
              regex: String.raw`^\.\./(?!\.\./|layout/)`,
              message:
                'Guides and tools are made of fields, and a field knows neither: extend it, or give it its check.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.config.{mjs,ts}'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax],
    },
  },
  {
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax, ...isWordsInMarkup],
    },
  },
  {
    files: ['src/content/desks/*/desk.ts', 'src/content/{guides,receivers}/*/guide.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax, ...isSentenceBesideLabels],
    },
  },
  {
    files: ['src/content/{desks,receivers}/*/rotation.ts'],
    rules: {
      'no-restricted-syntax': ['error', isDefaultExport, ...refusedSyntax, ...isSentenceBesideLabels],
    },
  },
  {
    files: ['src/components/**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax, hasOwnScript, ...isWordsInMarkup],
    },
  },
  {
    // This rule goes through the members of every type, and there is no enum here: TypeScript refuses our own
    // (erasableSyntaxOnly), and no package that these files import has one.
    files: ['src/**', 'test/{browser,components,domain}/**'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    // `astro check` reads the types of these; the linter's own parser does not see across .astro imports.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Ambient declarations cannot import at the top without becoming modules.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    // Plain JavaScript has no annotations to check against: it runs before anything is installed, or in <head>.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Samples run on a reader's server, and hold a place that the reader fills in.
    files: ['src/content/guides/web-chat-security/server/*/*.mjs', 'src/content/receivers/*/server/*.mjs'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'none' }],
    },
  },
);

/** Every room that is not allowed, and for the pure room every package but four. */
function refusedImports(room, allowed) {
  const refused = rooms.filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    {
      regex: `^\\.\\.?/(.*/)?(${refused.join('|')})/`,
      message: `src/${room} may import from: ${allowed.join(', ') || 'nothing else'}. The arrow is content -> domain <- components <- pages.`,
    },
  ];
  if (room !== 'domain') return patterns;
  return [
    ...patterns,
    {
      regex: '^(?!\\.{1,2}/|zod/mini$|jose$|js-tokens$|minisearch$)',
      message: 'src/domain is pure: it imports its own files, zod/mini, jose, js-tokens and minisearch.',
    },
    { regex: '^(\\.\\./){2,}policy$', message: 'src/domain imports nothing outside itself.' },
  ];
}
