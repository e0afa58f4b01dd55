/** Kinds of input that come key by key; all others bring the whole value: a paste, a drop, autofill, a script. */
const byKey = /^(insert(Composition|LineBreak)|delete|history)/;

/** Whether more may follow. Tools that fill a field say "insertText" too, with the whole text or with none. */
export function isTyped(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  return event.inputType === 'insertText' ? /^.$/su.test(event.data ?? '') : byKey.test(event.inputType);
}
