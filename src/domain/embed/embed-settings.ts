/** One web chat: the values of its own embed script. */
export interface EmbedChat {
  readonly integrationId: string;
  readonly region: string;
  readonly serviceInstanceId: string;
  /** Only where the console's own script has one. */
  readonly subscriptionId?: string;
}

/** The web chat of one host of the site, such as `test.example.com`. */
export interface HostedChat extends EmbedChat {
  readonly host: string;
}

export interface EmbedSettings extends EmbedChat {
  /** `latest`, or one to three numbers; anything else throws, because it is in an address. */
  readonly clientVersion: string;
  /** Whether *Secure your web chat* is on, or about to be: then the page asks for tokens. */
  readonly secured: boolean;
  readonly tokenRoute: string;
  /** Asks for a token before the web chat loads. Only for a secured one: an unsecured one refuses a token. */
  readonly givesTokenAtStart: boolean;
  /** What is in the nonce attribute; left out where the site's policy has no nonces. */
  readonly nonce?: string;
  /** Where there are any, each host gets its own web chat, and a host that is not among them gets none. */
  readonly environments?: readonly HostedChat[];
}

export const defaultRoute = '/identity-token';
/** Pinned, because `latest` moves to a new major version by itself. */
export const defaultVersion = '8';
export const versionForm = /^(?:latest|\d{1,5}(?:\.\d{1,5}){0,2})$/;

const loaderHost = 'https://web-chat.global.assistant.watson.appdomain.cloud';

/** The address of the web chat's loader, the version in its path. */
export function loaderAddress(clientVersion: string): string {
  if (!versionForm.test(clientVersion)) {
    throw new Error(
      `embed-settings.ts: "${clientVersion}" is no version, such as ${defaultVersion} or 8.11.1.`,
    );
  }
  return `${loaderHost}/versions/${clientVersion}/WatsonAssistantChatEntry.js`;
}

/** `3` is the newest of 3, so it is not before 3.2. */
export function isBefore(version: string, major: number, minor: number): boolean {
  const [first = NaN, second = Infinity] = version.split('.').map(Number);
  return first < major || (first === major && second < minor);
}

/** Made-up ids, for what is shown before anybody filled in their own. */
export const sampleEmbed: EmbedSettings = {
  integrationId: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
  region: 'eu-de',
  serviceInstanceId: 'c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c',
  clientVersion: defaultVersion,
  secured: true,
  tokenRoute: defaultRoute,
  givesTokenAtStart: false,
};

/** In the code, in place of what is not filled in yet, so that nobody takes it for an id. */
export const openPlaces = {
  integrationId: 'YOUR-INTEGRATION-ID',
  region: 'YOUR-REGION',
  serviceInstanceId: 'YOUR-SERVICE-INSTANCE-ID',
} as const satisfies Partial<EmbedSettings>;

/** In the code, where the server writes a new value into each answer. */
export const noncePlace = 'NONCE-OF-THIS-RESPONSE';
