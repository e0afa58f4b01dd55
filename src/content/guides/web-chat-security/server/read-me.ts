import { usualSettings } from '../../../../domain/server-code/server-code';
import { writeCommands } from '../../../../domain/server-code/server-commands';
import { notesOf, type ServerSample } from './server-sample';

/** How to install, try and run a sample with its made-up values, as a text file. */
export function writeReadMe(sample: ServerSample): string {
  const lines = notesOf(sample).map((note) => `- ${note}`);
  return `${sample.name}: ${sample.file}\n\n${writeCommands(sample, usualSettings)}\n\n${lines.join('\n')}\n`;
}
