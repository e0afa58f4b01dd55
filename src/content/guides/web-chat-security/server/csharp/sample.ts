import type { ServerSample } from '../server-sample';
import { words } from './sample.en';

export const sample = {
  id: 'csharp',
  name: 'C#',
  file: 'Program.cs',
  companions: ['TokenServer.csproj'],
  language: 'csharp',
  install: '',
  run: 'dotnet run',
  selfTest: 'dotnet run -- --print-token',
  ...words,
} as const satisfies ServerSample;
