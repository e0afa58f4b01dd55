import { importSPKI, jwtVerify } from 'jose';
import * as z from 'zod';
import type { BrowserContext } from '@playwright/test';
import { chatLoader } from './chat-loader';

const asked = z.object({
  integrationID: z.string(),
  session: z.string().nullable(),
  token: z.string().optional(),
  text: z.string().optional(),
});

/** What an admin chose in the console, and what the service saw. */
export interface ChatService {
  isSecured: boolean;
  /** *Your public key*, as PEM. */
  publicKey: string;
  /** The integration ids that it knows. */
  readonly integrations: Set<string>;
  /** The `sub` of each session that is alive; nobody without a token. */
  readonly sessions: Map<string, string | undefined>;
  /** Each message that was answered, with the `sub` that it came with. */
  readonly answered: {
    readonly text: string;
    readonly sub: string | undefined;
    readonly integration: string;
  }[];
  /** Addresses of the loader that were asked for. */
  readonly loaded: string[];
}

/** Answers in place of the vendor's hosts; every other foreign address is refused. */
export async function playChatService(context: BrowserContext, publicKey: string, integration: string) {
  const service: ChatService = {
    isSecured: true,
    publicKey,
    integrations: new Set([integration]),
    sessions: new Map(),
    answered: [],
    loaded: [],
  };
  await context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => route.abort(),
  );
  await context.route('https://web-chat.global.assistant.watson.appdomain.cloud/**', (route, request) => {
    service.loaded.push(request.url());
    return route.fulfill({
      contentType: 'text/javascript',
      body: `(${chatLoader.toString()})();`,
    });
  });
  await context.route(
    'https://integrations.*.assistant.watson.appdomain.cloud/stand-in/*',
    async (route, request) => {
      const what = new URL(request.url()).pathname.split('/').at(-1) ?? '';
      const { status, said } = await answer(service, what, asked.parse(JSON.parse(request.postData() ?? '')));
      await route.fulfill({ status, json: said, headers: { 'Access-Control-Allow-Origin': '*' } });
    },
  );
  return service;
}

async function answer(service: ChatService, what: string, body: z.infer<typeof asked>) {
  const { integrationID, session, token, text = '' } = body;
  if (!service.integrations.has(integrationID)) return { status: 404, said: {} };
  if (what === 'config') return { status: 200, said: { isSecured: service.isSecured } };
  if (what === 'end') {
    if (session !== null) service.sessions.delete(session);
    return { status: 200, said: {} };
  }
  const sub = service.isSecured ? await subOf(service, token) : undefined;
  if (service.isSecured && sub === undefined) return { status: 401, said: {} };
  const id = session ?? crypto.randomUUID();
  if (service.sessions.has(id) && service.sessions.get(id) !== sub) return { status: 403, said: {} };
  service.sessions.set(id, sub);
  service.answered.push({ text, sub, integration: integrationID });
  return { status: 200, said: { session: id, answer: `Answer to: ${text}` } };
}

async function subOf({ publicKey }: ChatService, token = ''): Promise<string | undefined> {
  try {
    const key = await importSPKI(publicKey, 'RS256');
    return (await jwtVerify(token, key, { algorithms: ['RS256'] })).payload.sub;
  } catch {
    return undefined;
  }
}
