import { embedChecks } from '../../domain/embed/embed-checks';
import type { Reads } from '../fields/late-check';
import type { Emptiness } from '../fields/value-field';

/** The boxes of the tool, what reads each, and what is said of an empty one. */
export const boxes = {
  version: {
    control: 'embedVersion',
    check: embedChecks.clientVersion,
    empty: { words: 'Empty: the newest major version that we know is written.', isFine: true },
  },
  route: {
    control: 'embedRoute',
    check: embedChecks.tokenRoute,
    empty: { words: 'Empty: the path of the server samples in this guide is written.', isFine: true },
  },
  liveHost: {
    control: 'embedLiveHost',
    check: embedChecks.host,
    empty: { words: 'The host of the live site is missing, such as www.example.com.', isFine: false },
  },
  testHost: {
    control: 'embedTestHost',
    check: embedChecks.host,
    empty: { words: 'The host of the test site is missing, such as test.example.com.', isFine: false },
  },
  testIntegration: {
    control: 'embedTestIntegration',
    check: embedChecks.id,
    empty: { words: 'The integration ID of the test site’s web chat is missing.', isFine: false },
  },
  testInstance: {
    control: 'embedTestInstance',
    check: embedChecks.id,
    empty: { words: 'Empty: the same as for the live site.', isFine: true },
  },
} as const satisfies Record<string, { control: string; check: Reads; empty: Emptiness }>;
export type Box = keyof typeof boxes;
/** Those that count where several hosts are told apart. */
export const ofHosts = [
  'liveHost',
  'testHost',
  'testIntegration',
  'testInstance',
] as const satisfies readonly Box[];

/** Refuses the host of the live site a second time. */
export function otherHost(check: Reads, liveHost: () => string | undefined): Reads {
  return {
    read: async (pasted) => {
      const reading = await check.read(pasted);
      const host = reading?.value?.toLowerCase();
      if (host === undefined || host !== liveHost()?.toLowerCase()) return reading;
      const words = 'This is the host of the live site. Each host has one web chat: name another.';
      return { verdict: 'stop', reason: 'same-host', words, repairs: [] };
    },
  };
}

/** Doubts the integration ID of the live site. */
export function otherId(check: Reads, liveId: () => string): Reads {
  return {
    read: async (pasted) => {
      const reading = await check.read(pasted);
      if (reading?.value?.toLowerCase() !== liveId().toLowerCase()) return reading;
      const words =
        'This is the integration ID of the live site too, so both would write to one web chat. Each environment has an ID of its own.';
      return { ...reading, verdict: 'warn', reason: 'same-id', words };
    },
  };
}
