import { report } from './code-languages.en.ts';

/** The languages of the code on the pages, and what each is called there. */
export const languageNames: Readonly<Partial<Record<string, string>>> = {
  html: 'HTML',
  sh: 'Shell',
  bash: 'Shell',
  shell: 'Shell',
  powershell: 'PowerShell',
  js: 'JavaScript',
  javascript: 'JavaScript',
  json: 'JSON',
  markdown: 'Markdown',
  http: 'HTTP',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  csharp: 'C#',
  php: 'PHP',
  ruby: 'Ruby',
  text: 'Text',
  plaintext: 'Text',
  report,
};

/** The first id of each name, by the name. */
export const codeLanguages: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames)
    .toReversed()
    .map(([id, name = id]) => [name, id]),
);
