import type { SampleWords } from '../server-sample';

export const words = {
  tried: 'Mono 6.8 in place of .NET',
  notes: [
    'This is written for .NET 8, but we have not run it under .NET. Our tests run it on Mono, with substitutes for two parts of .NET 8 that Mono lacks, ImportFromPem and System.Text.Json. Run the self-test first and compare its token.',
    'Put the file TokenServer.csproj beside Program.cs. You need nothing else.',
    'Keep OaepSHA1, even if a code analyser warns about it. The library that the documentation names cannot read a payload in OAEP with SHA-256.',
    'HttpListener answers 400 to a call whose Host header is not 127.0.0.1:3000, so a proxy in front of it has to send that header. ASP.NET has no such rule. There, keep MakeToken and what it calls, and answer in a handler of app.MapGet.',
  ],
} as const satisfies SampleWords;
