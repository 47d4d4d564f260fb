/** The lines over which pages are opened. */
export const lines = [
  { name: 'no limit', bytesPerSecond: Infinity, latencyMs: 0 },
  { name: '9 Mbit/s, 40 ms', bytesPerSecond: 9e6 / 8, latencyMs: 40 },
  { name: '1.6 Mbit/s, 150 ms', bytesPerSecond: 1.6e6 / 8, latencyMs: 150 }
] as const;

export type Line = (typeof lines)[number];
