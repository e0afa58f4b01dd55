import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'PHP 8.2',
  notes: [
    'You need only PHP 8 with its extension openssl. The command starts PHP’s own server, which is made for testing.',
    'On Apache or PHP-FPM, map the address /identity-token to token.php, and keep key files outside the folder that the web server publishes. PHP-FPM hides the machine’s environment variables until a line of its pool names them, which begins with env[WEBCHAT_PRIVATE_KEY].',
    'Without OPENSSL_PKCS1_OAEP_PADDING, openssl_public_encrypt uses an older padding, and the service is not expected to read the payload.',
    'PHP reads the keys again for each answer, so a wrong key shows at start only when you start the file as above.',
  ],
} as const satisfies SampleWords;
