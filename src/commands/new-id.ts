/** `npm run new-id [count]`: gives ids for new rows that no row has, or ever had. */
import { newIds } from '../lib/dataset/new-ids';
import { takenIds } from '../lib/dataset/taken-ids';

const count = Number(process.argv[2] ?? 1);
if (!Number.isInteger(count) || count < 1) {
  console.error(`not a number of ids: ${process.argv[2]} (write npm run new-id, or npm run new-id 12)`);
  process.exitCode = 1;
} else {
  console.log(newIds(count, takenIds()).join('\n'));
}
