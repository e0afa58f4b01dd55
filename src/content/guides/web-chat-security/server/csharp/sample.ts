import type { ServerSample } from '../server-sample';

export const sample = {
  id: 'csharp',
  name: 'C#',
  file: 'Program.cs',
  companions: ['TokenServer.csproj'],
  language: 'csharp',
  install: '',
  run: 'dotnet run',
  selfTest: 'dotnet run -- --print-token',
  tried: 'Mono 6.8 in place of .NET',
  notes: [
    'Written for .NET 8, and not run by us under .NET: what runs it here is Mono, with stand-ins of ours for two parts of .NET 8 that Mono lacks, ImportFromPem and System.Text.Json. So run the self-test first and compare its token.',
    'The file TokenServer.csproj lies beside Program.cs. Nothing else is needed.',
    'OaepSHA1 stands there on purpose, whatever a code analyser says of it: a payload in OAEP with SHA-256 could not be read by the library that the documentation names.',
    'HttpListener answers 400 to a call whose Host header is not 127.0.0.1:3000: a proxy in front of it has to send that one. In ASP.NET, which has no such rule, keep MakeToken and what it calls, and let a handler of app.MapGet answer.',
  ],
} as const satisfies ServerSample;
