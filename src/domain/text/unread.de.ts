// Of unread.en.ts, 3c327574
import type { Gap } from './unread';
import type { Translated } from './translated';
import type * as en from './unread.en';

const what = {
  unread: { one: 'wurde nicht gelesen', many: 'wurden nicht gelesen' },
  unresolved: {
    one: 'ändert einen Wert auf eine Weise, die sich hier nicht verfolgen lässt',
    many: 'ändern einen Wert auf eine Weise, die sich hier nicht verfolgen lässt',
  },
} as const satisfies Record<Gap['reason'], { one: string; many: string }>;

export const gapWords: Translated<typeof en.gapWords> = (reason, lines, beginning) =>
  `${lines} ${what[reason][lines.startsWith('Zeile ') ? 'one' : 'many']}${beginning === undefined ? '' : `: „${beginning}“`}.`;
