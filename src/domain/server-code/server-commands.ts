import { usualKeyNames, type ServerSettings } from './server-code';
import { words } from './server-commands.en';

/** What is typed to use a sample: shell lines, each without the key. */
export interface SampleCommands {
  readonly install: string;
  readonly run: string;
  readonly selfTest: string;
}

/**
 * Shell lines that install, start and try a sample. Where the key comes from the environment they read it from
 * the file that was saved here, as a developer's own machine has it. `settings.key.name` has been checked.
 */
export function writeCommands(commands: SampleCommands, { key }: Pick<ServerSettings, 'key'>): string {
  const before = key.from === 'environment' ? `${key.name}="$(cat ${usualKeyNames.file})" ` : '';
  return [
    ...(commands.install === '' ? [] : [`# ${words.install}`, commands.install, '']),
    `# ${words.selfTest}`,
    before + commands.selfTest,
    '',
    `# ${words.run}`,
    before + commands.run,
  ].join('\n');
}
