import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'php',
  name: 'PHP',
  file: 'token.php',
  language: 'php',
  install: '',
  run: 'php token.php',
  selfTest: 'php token.php --print-token',
  tried: 'PHP 8.2',
  notes: [
    'Nothing is needed beside PHP 8 with its extension openssl. The server that starts is PHP’s own, made for trying things out.',
    'On Apache or PHP-FPM, let the address /identity-token lead to token.php, and keep key files outside the folder that the web server publishes. PHP-FPM hides the machine’s environment variables until a line of its pool names them, which begins with env[WEBCHAT_PRIVATE_KEY].',
    'Without OPENSSL_PKCS1_OAEP_PADDING, openssl_public_encrypt takes an older padding, and the service is not expected to read the payload.',
    'PHP reads the keys again for each answer, so a wrong key shows at start only when the file is started as above.',
  ],
} as const satisfies ServerSample;
