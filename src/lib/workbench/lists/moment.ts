/** Moments as lists say them. */
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment in the reader's own time: `7 Feb 2024, 10:32`. */
export const momentSaid = (at: number) => `${days.format(at).replace('Sept', 'Sep')}, ${times.format(at)}`;
