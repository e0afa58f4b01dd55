import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { englishOf } from '../../scripts/languages/translations';

/** Names and technical words that a translation leaves as they are. */
const names: ReadonlySet<string> = new Set([
  'Agent Workspace',
  'app installation id',
  'App key',
  'Brand ID',
  'Chat sign-in',
  'Content Security Policy',
  'Conversational Cloud',
  'IBM provided public key',
  'In Node:',
  'JSON Web Key (JWK)',
  'JSON Web Key Set (JWKS)',
  'JSON Web Key Set',
  'JSON Web Key Set, RFC 7517',
  'JSON Web Key',
  'JSON Web Key, RFC 7517',
  'JSON Web Token',
  'JWT Public Key',
  'LivePerson Messaging',
  'Mina Okafor',
  'Private App',
  'RSAKeyValue in XML',
  'Watson Assistant',
]);
const command = /^(?:openssl|ssh-keygen|puttygen|keytool) /;

interface Said {
  readonly exports: readonly string[];
  /** By path: the names that a sentence takes. */
  readonly taken: ReadonlyMap<string, number>;
  readonly texts: ReadonlySet<string>;
}

const files = globSync('src/**/*.de.ts').map((file) => file.replaceAll('\\', '/'));

test.each(files)('%s says each sentence of its English, and none in English', (file) => {
  const english = read(englishOf(file));
  const translation = read(file);
  expect(translation.exports, 'exports').toEqual(english.exports);
  const dropped = [...translation.taken].filter(
    ([path, count]) => (english.taken.get(path) ?? count) > count,
  );
  expect(dropped, 'sentences that leave out what they are given').toEqual([]);
  const same = [...translation.texts].filter((text) => english.texts.has(text) && !names.has(text));
  expect(same, 'texts that are the same as in English').toEqual([]);
});

function read(file: string): Said {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const exports: string[] = [];
  const taken = new Map<string, number>();
  const texts = new Set<string>();
  for (const statement of source.statements) {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport) === true;
    if (!isExported) continue;
    if (ts.isFunctionDeclaration(statement)) exports.push(statement.name?.text ?? '');
    if (ts.isVariableStatement(statement))
      exports.push(...statement.declarationList.declarations.map(({ name }) => name.getText()));
  }
  const visit = (node: ts.Node, path: string): void => {
    const below = nameOf(node) === undefined ? path : `${path}/${nameOf(node) ?? ''}`;
    const isSentence = ts.isArrowFunction(node) && nameOf(node.parent) !== undefined;
    if (isSentence || ts.isFunctionDeclaration(node))
      taken.set(
        below,
        node.parameters.reduce((sum, each) => sum + boundBy(each), 0),
      );
    if (isText(node) && !isName(node) && /\p{L} +\p{L}/u.test(node.text) && !command.test(node.text))
      texts.add(node.text.trim());
    ts.forEachChild(node, (child) => {
      visit(child, below);
    });
  };
  visit(source, '');
  return { exports: exports.toSorted(), taken, texts };
}

function isExport({ kind }: ts.ModifierLike): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** Of a row. */
function isName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node))
    return node.name && ts.isStringLiteral(node.name) ? node.name.text : node.name?.getText();
  return undefined;
}

function boundBy({ name }: ts.ParameterDeclaration | ts.BindingElement): number {
  if (ts.isIdentifier(name)) return 1;
  return name.elements.reduce((sum, each) => sum + (ts.isBindingElement(each) ? boundBy(each) : 0), 0);
}
