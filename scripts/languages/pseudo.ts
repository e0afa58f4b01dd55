import ts from 'typescript';

/** A letter with a mark for each without one, so that what was not passed through here is seen at once. */
const marked = new Map(
  Array.from(
    'aàbƀcçdđeéfƒgğhĥiíjĵkķlĺmɱnñoópƥqɋrŕsştţuúvṽwŵxẋyýzžAÀBƁCÇDĐEÉFƑGĞHĤIÍJĴKĶLĹMṀNÑOÓPƤQɊRŔSŞTŢUÚVṼWŴXẊYÝZŽ',
  ).flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter] as const] : [])),
);

/** In a language that nobody speaks: letters with marks, and words a third longer, as in German. Entities stay. */
export function inPseudo(text: string): string {
  return text.replaceAll(/&#?\w+;|[A-Za-z]+/g, (word) => {
    if (word.startsWith('&')) return word;
    const letters = Array.from(word, (letter) => marked.get(letter) ?? letter).join('');
    return word.length < 3 ? letters : letters + letters.slice(0, Math.ceil(word.length / 3)).toLowerCase();
  });
}

/** Whether a text has a word that was not passed through. */
export function isPlain(text: string): boolean {
  return /[A-Za-z]{3}/.test(text);
}

/** Rows whose values are not said, but chosen, linked to or typed. */
const codes = new Set(['by', 'example', 'href', 'id', 'value']);
/** A key of a source is; its heading is not. */
const isKey = /^[\w-]+$/;

/** A module of sentences, with each of its sentences in the pseudo-language. */
export function sentencesInPseudo(code: string): string {
  const source = ts.createSourceFile('words.en.ts', code, ts.ScriptTarget.Latest, true);
  const edits: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && isSaid(node))
      edits.push({ from: node.getStart() + 1, to: node.end - 1 });
    if (ts.isTemplateHead(node)) edits.push({ from: node.getStart() + 1, to: node.end - 2 });
    if (ts.isTemplateMiddle(node)) edits.push({ from: node.getStart() + 1, to: node.end - 2 });
    if (ts.isTemplateTail(node)) edits.push({ from: node.getStart() + 1, to: node.end - 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (text, { from, to }) => text.slice(0, from) + inPseudo(text.slice(from, to)) + text.slice(to),
      code,
    );
}

function isSaid(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent))
    return (
      parent.initializer === node &&
      !codes.has(parent.name.getText()) &&
      !(parent.name.getText() === 'source' && isKey.test(node.text))
    );
  if (ts.isCallExpression(parent)) return /^counted$|\.join$/.test(parent.expression.getText());
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return (
    ts.isArrayLiteralExpression(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isAsExpression(parent)
  );
}

/** What is quoted or typed: code, labels and values, and tags with all but their titles. */
const quoted =
  /(^import .*$|^```[^]*?^```|`[^`]*`|<(?:Label|Value)\b[^]*?(?:<\/(?:Label|Value)>|\/>)|<[^>]+>|\]\([^)]*\)|\{[^}]*\})/m;

/** A guide, with its running text in the pseudo-language. */
export function guideInPseudo(text: string): string {
  return text
    .split(new RegExp(quoted, 'gm'))
    .map((part, index) => {
      if (index % 2 === 0) return inPseudo(part);
      return part.replace(/ title="([^"]*)"/, (_, title: string) => ` title="${inPseudo(title)}"`);
    })
    .join('');
}
