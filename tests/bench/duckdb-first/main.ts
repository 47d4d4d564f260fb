import '../../../src/styles/tokens.css';
import { openEngine } from './engine';
import { fetchTables } from './tables';

// All that can be fetched at once is: the engine, the tables, and what draws.
const [engine, tables, { drawObservers }] = await Promise.all([
  openEngine(),
  fetchTables(),
  import('./draw-observers')
]);
document.querySelector('figure')?.append(await drawObservers(engine, tables));
