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

/** Three small words in a row: a sentence, and no label of a console or line of code. */
const sentence = String.raw`/ (?!async function )[a-z]+ [a-z]+ [a-z]+/`;
const isSentence = [`Literal[value=${sentence}]`, `TemplateElement[value.raw=${sentence}]`].map((text) => ({
  selector: `${text}:not(ThrowStatement *, NewExpression[callee.name="Error"] *)`,
  message: 'Sentences are in the .en file beside this one: see docs/decisions/0020-words-apart.md.',
}));
/** In the definition of a guide, a way through a console may name a long label. */
const isSentenceBesideLabels = isSentence.map(({ selector, message }) => ({
  selector: `${selector}:not(ArrayExpression > Literal):not(Property[key.name="label"] > Literal)`,
  message,
}));
/** In markup a sentence may begin a line or a text, and a class may look like one. */
const inMarkup = String.raw`/(?:^|[\s“(])[A-Za-z’]+,?\s+[a-z’]+,?\s+[a-z’]+/`;
const isSentenceInMarkup = [`JSXText[value=${inMarkup}]`, ...isSentence.map(({ selector }) => selector)].map(
  (selector) => ({
    selector: `${selector}:not(JSXAttribute[name.name=/^class/] *, JSXAttribute[name.namespace.name="class"] *)`,
    message: isSentence[0].message,
  }),
);
const isSentenceInAttribute = {
  selector: `JSXAttribute:not([name.name=/^(?:class|d|sizes)$/]) > Literal[value=${inMarkup}]`,
  message: isSentence[0].message,
};
/** The rooms whose sentences are in `.en` files; the others follow. */
const wordless = [
  'src/content/!(sources).ts',
  'src/content/search/*.ts',
  'src/content/guides/*/server/*.ts',
  'src/content/{desks,guides,receivers}/*/checks.ts',
  'src/content/{desks,receivers}/*/fields/*.ts',
  'src/content/desks/salesforce/snippet/*.ts',
  'src/content/guides/*/{embed,fields}/*.ts',
  'src/content/{desks,receivers}/*/{token,key-symptoms,key-use}.ts',
  'src/domain/{embed,fields,tokens}/*.ts',
  'src/components/{companion,embed,faults,fields,guide,hand-off,home,layout,links,preview,record,setup,tools,workshop}/*.ts',
  'src/domain/{hand-off,record}/*.ts',
  'src/domain/code/code-text.ts',
  'src/content/tokens/*.ts',
  'src/components/{changes,search,tokens,values}/*.ts',
  'src/browser/*.ts',
  'src/components/{csp,keys,pair-check,rotation,server-code}/*.ts',
  'src/content/desks/*/rotation.ts',
  'src/content/{desks,receivers}/*/{known-keys,policy,policy-hosts}.ts',
  'src/content/{keys,pair-check}/*.ts',
  'src/domain/{csp,keys,pair-check,rotation,server-code}/*.ts',
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
    files: wordless,
    ignores: ['**/*.{en,de}.ts'],
    rules: {
      'no-restricted-syntax': ['error', isDefaultExport, ...refusedSyntax, ...isSentence],
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
    files: ['**/*.config.{mjs,ts}', 'src/**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax],
    },
  },
  {
    files: ['src/content/desks/*/desk.ts', 'src/content/{guides,receivers}/*/guide.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax, ...isSentenceBesideLabels],
    },
  },
  {
    files: ['src/components/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...refusedSyntax,
        hasOwnScript,
        ...isSentenceInMarkup,
        isSentenceInAttribute,
      ],
    },
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
    files: ['src/content/guides/web-chat-security/server/*/*.mjs'],
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
    { regex: '^(\\.\\./)+policy$', message: 'src/domain imports nothing outside itself.' },
  ];
}
