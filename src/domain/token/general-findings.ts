import { algorithmFindings } from './algorithm-findings';
import { brokenFindings } from './broken-findings';
import { claimFindings } from './claim-findings';
import { headerFindings } from './header-findings';
import { lifeFindings } from './life-findings';
import { signatureFindings } from './signature-findings';
import { timeFindings } from './time-findings';
import type { TokenFinding, TokenTarget } from './token-target';

/**
 * Rows that hold for every token, with what this service takes where that makes the difference. RFC 8725 is the
 * checklist.
 */
export function generalFindings(target: TokenTarget): readonly TokenFinding[] {
  return [
    ...brokenFindings,
    ...algorithmFindings(target),
    ...headerFindings,
    ...claimFindings,
    ...timeFindings,
    ...lifeFindings(target),
    ...signatureFindings,
  ];
}
