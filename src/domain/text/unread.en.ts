import type { Gap } from './unread';
import { capital } from './wording';

const what = {
  unread: { one: 'was not read', many: 'were not read' },
  unresolved: {
    one: 'changes a value in a way that cannot be followed here',
    many: 'change a value in a way that cannot be followed here',
  },
} as const satisfies Record<Gap['reason'], { one: string; many: string }>;

/** `lines`: "line 3"; `beginning`: of the first of them, where it may be shown. */
export const gapWords = (reason: Gap['reason'], lines: string, beginning: string | undefined) =>
  `${capital(lines)} ${what[reason][lines.startsWith('line ') ? 'one' : 'many']}${beginning === undefined ? '' : `: “${beginning}”`}.`;
