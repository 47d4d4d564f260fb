import type { MatrixCell } from './matrix';
import { polarityColour, type Polarity } from './polarity';

const edges: Partial<Record<Polarity, NonNullable<MatrixCell['edge']>>> = {
  positive: 'upper',
  negative: 'lower'
};

/** How a cell of findings looks: by colour, and by a line along an edge. */
export function polarityCell(polarity: Polarity): Pick<MatrixCell, 'fill' | 'ink' | 'edge'> {
  const edge = edges[polarity];
  return {
    fill: polarityColour(polarity),
    ink: `var(--on-finding-${polarity})`,
    ...(edge ? { edge } : {})
  };
}
