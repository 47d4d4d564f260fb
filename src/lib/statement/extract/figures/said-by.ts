/** Who gave a number. */
import type { Context } from '../../context';
import type { MarkedUnit } from './index';
import type { Measured } from './measures';

export function saidBy(_context: Context, _measured: Measured, _unit: MarkedUnit): string | null {
  return null;
}
