import { addsUp } from './aggregate';
import type { Drawing } from './drawing';

/** Whether colours stand end to end in one bar. Where they do not add up (means), each is a dot of its own. */
export function isInParts({ channels, settings }: Pick<Drawing, 'channels' | 'settings'>): boolean {
  if (settings.mark !== 'bar' && settings.mark !== 'column') return true;
  return !channels.colour || channels.colour.name === channels.x.name || addsUp(settings.aggregate);
}
