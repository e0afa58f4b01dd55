/**
 * Measures, and judges nothing: what each built page weighs on a first visit, and how long each field takes
 * to read its examples and a megabyte of noise. Needs a built site: npm run build && npm run bench
 */
import { readingTimes } from './bench/reading-times.ts';
import { pageWeights } from './bench/page-weights.ts';

console.log('First load, bytes as they travel (brotli)\n');
console.table(pageWeights());

console.log(`\nReading a paste, on Node ${process.version}\n`);
console.table(await readingTimes());
