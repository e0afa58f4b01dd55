import { usualSettings } from '../../domain/server-code/server-code';

export const words = {
  /** Shown for an empty box. */
  missing: {
    issuer: `Enter who makes the tokens, such as ${usualSettings.issuer}.`,
    route: `Enter a path, such as ${usualSettings.route}.`,
    life: `Enter a number, such as ${String(usualSettings.lifeInMinutes)}.`,
    environment: `Enter a name, such as ${usualSettings.key.name}.`,
    file: 'Enter a path, such as /etc/webchat/webchat-private.pem.',
  },
  offered: (file: string) => `Offered as ${file}.`,
} as const;
