import { defaultRoute, defaultVersion, type EmbedSettings } from './embed-settings';

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
