/** What the line says while it is played. */
export const words = {
  play: 'Play',
  pause: 'Pause',
  paused: 'Paused.',
  playing: 'Playing. The list below names each event.',
  ended: (last: string) => `Played to the end. ${last}`,
  lastEvent: 'That was the last event.',
  derived: 'Worked out from the rules, not watched.',
  own: (lifetime: string) => `As the token above: ${lifetime}`,
  speed: (length: string, times: number) => `${length} in 12 seconds, ${String(times)} times as fast`,
  event: (clock: string, event: string) => `${clock} ${event}`,
} as const;
