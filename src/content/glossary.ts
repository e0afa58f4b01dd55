import type { sources } from './sources';

type Source = keyof typeof sources;

/** Where a term is explained: a source, or for a word of this site the page that uses it. */
interface Term {
  /** Part of an address that stays: `/glossary/#key-pair`. */
  readonly id: string;
  readonly group: 'keys' | 'tokens' | 'chat' | 'site';
  readonly source?: Source;
  readonly own?: string;
  /** A guide uses the name for other things too, so only its `forms` are made a link. */
  readonly unlinked?: true;
}

const rows = [
  { id: 'certificate', group: 'keys', source: 'rfc-5280' },
  { id: 'ephemeral-key-pair', group: 'keys', own: '/token/#make' },
  { id: 'fingerprint', group: 'keys', own: '/keys/#read' },
  { id: 'jwk', group: 'keys', source: 'rfc-7517' },
  { id: 'jwks', group: 'keys', source: 'rfc-7517' },
  { id: 'key-pair', group: 'keys', source: 'assistant-web-chat-security' },
  { id: 'pem', group: 'keys', source: 'rfc-7468' },
  { id: 'private-key', group: 'keys', source: 'assistant-web-chat-security' },
  { id: 'public-key', group: 'keys', source: 'assistant-web-chat-security' },
  { id: 'thumbprint', group: 'keys', source: 'rfc-7638' },
  { id: 'aud', group: 'tokens', source: 'rfc-7519-4-1-3' },
  { id: 'claim', group: 'tokens', source: 'rfc-7519-4' },
  { id: 'exp', group: 'tokens', source: 'rfc-7519-4-1-4' },
  { id: 'header', group: 'tokens', source: 'rfc-7515-4', unlinked: true },
  { id: 'iat', group: 'tokens', source: 'rfc-7519-4-1-6' },
  { id: 'iss', group: 'tokens', source: 'rfc-7519-4-1-1' },
  { id: 'jwt', group: 'tokens', source: 'rfc-7519' },
  { id: 'kid', group: 'tokens', source: 'rfc-7515-4-1-4' },
  { id: 'lifetime', group: 'tokens', own: '/token/#time-line' },
  { id: 'signature', group: 'tokens', source: 'rfc-7515' },
  { id: 'sub', group: 'tokens', source: 'rfc-7519-4-1-2' },
  { id: 'user-payload', group: 'tokens', source: 'assistant-user-payload' },
  { id: 'account-number', group: 'chat', source: 'liveperson-login' },
  { id: 'agent', group: 'chat', source: 'assistant-human-agent' },
  { id: 'agent-workspace', group: 'chat', source: 'liveperson-agent-area' },
  { id: 'app-key', group: 'chat', source: 'liveperson-monitoring-start' },
  { id: 'content-security-policy', group: 'chat', source: 'csp-3' },
  { id: 'deployment', group: 'chat', source: 'salesforce-deployments' },
  { id: 'directive', group: 'chat', source: 'csp-3' },
  { id: 'embed-script', group: 'chat', source: 'assistant-deploy-web-chat' },
  { id: 'integration', group: 'chat', source: 'assistant-deploy-web-chat' },
  { id: 'nonce', group: 'chat', source: 'csp-3' },
  { id: 'service-desk', group: 'chat', source: 'assistant-human-agent' },
  { id: 'transfer', group: 'chat', source: 'assistant-human-agent' },
  { id: 'widget', group: 'chat', source: 'liveperson-add-widgets', unlinked: true },
  { id: 'field', group: 'site', own: '/values/', unlinked: true },
  { id: 'hand-off', group: 'site', own: '/record/', unlinked: true },
  { id: 'message', group: 'site', own: '/values/', unlinked: true },
  { id: 'receiver', group: 'site', own: '/token/#make', unlinked: true },
  { id: 'record', group: 'site', own: '/record/', unlinked: true },
] as const satisfies readonly Term[];

export type TermGroup = Term['group'];
export type TermId = (typeof rows)[number]['id'];

/** All terms, in the order of the page. Their words are in `glossary.en.ts`. */
export const terms: readonly (Term & { readonly id: TermId })[] = rows;
