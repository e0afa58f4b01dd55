// Of link-notice.en.ts, 0dcff017

export const unread =
  'Der Inhalt des Links ließ sich nicht lesen und wird nicht verwendet. Öffnen Sie den Link noch einmal.';
