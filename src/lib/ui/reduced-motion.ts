/** Whether the reader has asked for less motion. */
export const matchesReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
