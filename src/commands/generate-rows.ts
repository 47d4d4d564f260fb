/** `npm run generate:rows`: writes src/lib/dataset/rows.ts from data/datapackage.json. */
import { writeFileSync } from 'node:fs';
import { descriptor } from '../lib/dataset/descriptor';
import { rowsSource } from '../lib/dataset/generate-rows';

const path = 'src/lib/dataset/rows.ts';
writeFileSync(path, await rowsSource(descriptor));
console.log(`${path}: ${descriptor.resources.length} tables`);
