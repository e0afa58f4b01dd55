import { embedChecks } from '../../domain/embed/embed-checks';
import { empty, rows } from './embed-snippet.en';
import type { Reads } from '../fields/late-check';
import type { Emptiness } from '../fields/value-field';

/** The boxes of the tool, what reads each, and what is said about an empty one. */
export const boxes = {
  version: {
    control: 'embedVersion',
    check: embedChecks.clientVersion,
    empty: { words: empty.version, isFine: true },
  },
  route: {
    control: 'embedRoute',
    check: embedChecks.tokenRoute,
    empty: { words: empty.route, isFine: true },
  },
  liveHost: {
    control: 'embedLiveHost',
    check: embedChecks.host,
    empty: { words: empty.liveHost, isFine: false },
  },
  testHost: {
    control: 'embedTestHost',
    check: embedChecks.host,
    empty: { words: empty.testHost, isFine: false },
  },
  testIntegration: {
    control: 'embedTestIntegration',
    check: embedChecks.id,
    empty: { words: empty.testIntegration, isFine: false },
  },
  testInstance: {
    control: 'embedTestInstance',
    check: embedChecks.id,
    empty: { words: empty.testInstance, isFine: true },
  },
} as const satisfies Record<keyof typeof empty, { control: string; check: Reads; empty: Emptiness }>;
export type Box = keyof typeof boxes;
/** Those that count where the code differs by host. */
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
      return { verdict: 'stop', reason: 'same-host', words: rows['same-host'], repairs: [] };
    },
  };
}

/** Doubts the integration ID of the live site. */
export function otherId(check: Reads, liveId: () => string): Reads {
  return {
    read: async (pasted) => {
      const reading = await check.read(pasted);
      if (reading?.value?.toLowerCase() !== liveId().toLowerCase()) return reading;
      return { ...reading, verdict: 'warn', reason: 'same-id', words: rows['same-id'] };
    },
  };
}
