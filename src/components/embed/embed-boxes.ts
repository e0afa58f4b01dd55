import { embedChecks } from '../../domain/embed/embed-checks';
import { empty, rows } from './embed-snippet.en';
import type { Reads } from '../fields/late-check';
import type { ToolBox } from '../tools/tool-boxes';

/** Those that count where the code differs by host. */
export const ofHosts = [
  'embedLiveHost',
  'embedTestHost',
  'embedTestIntegration',
  'embedTestInstance',
] as const;

/** What the check of one box asks of others. */
interface Others {
  readonly liveHost: () => string;
  readonly liveId: () => string;
}

/** The boxes of the tool, what reads each, and what is said about an empty one. */
export function boxesBeside({ liveHost, liveId }: Others) {
  return {
    embedVersion: { check: embedChecks.clientVersion, empty: { words: empty.version, isFine: true } },
    embedRoute: { check: embedChecks.tokenRoute, empty: { words: empty.route, isFine: true } },
    embedLiveHost: { check: embedChecks.host, empty: { words: empty.liveHost, isFine: false } },
    embedTestHost: { check: otherHost(liveHost), empty: { words: empty.testHost, isFine: false } },
    embedTestIntegration: { check: otherId(liveId), empty: { words: empty.testIntegration, isFine: false } },
    embedTestInstance: { check: embedChecks.id, empty: { words: empty.testInstance, isFine: true } },
  } as const satisfies Record<string, ToolBox>;
}

/** Refuses the host of the live site a second time. */
function otherHost(liveHost: () => string): Reads {
  return {
    read: async (pasted) => {
      const reading = await embedChecks.host.read(pasted);
      if (reading?.value?.toLowerCase() !== liveHost().toLowerCase()) return reading;
      return { verdict: 'stop', reason: 'same-host', words: rows['same-host'], repairs: [] };
    },
  };
}

/** Doubts the integration ID of the live site. */
function otherId(liveId: () => string): Reads {
  return {
    read: async (pasted) => {
      const reading = await embedChecks.id.read(pasted);
      if (reading?.value?.toLowerCase() !== liveId().toLowerCase()) return reading;
      return { ...reading, verdict: 'warn', reason: 'same-id', words: rows['same-id'] };
    },
  };
}
