/**
 * Measures, and judges nothing: what each built page weighs on a first visit, when a guide is
 * painted on a slow network beside its words in a documentation framework, how long each field takes to read
 * its examples and a megabyte of noise, what the page adds to the making of a key pair, and how hard its sentences are
 * to read. Needs a built site and a browser: npm run build && npm run bench
 */
import { firstPaints } from './bench/first-paint.ts';
import { pairOverhead } from './bench/pair-overhead.ts';
import { readingGrades } from './bench/reading-grades.ts';
import { readingTimes } from './bench/reading-times.ts';
import { pageWeights } from './bench/page-weights.ts';
import { root } from './load-source.ts';

console.log('First load, bytes as they travel (brotli)\n');
console.table(pageWeights());

console.log('\nLargest paint in milliseconds: 150 ms there and back, 1.6 Mb/s, processor × 4 (medians)\n');
console.table(await firstPaints());

console.log(`\nReading a paste, on Node ${process.version}\n`);
console.table(await readingTimes());

console.log('\nMaking a pair of 2048 bits, milliseconds beyond the browser’s own generateKey (medians)\n');
console.table([await pairOverhead()]);

console.log(
  '\nReading the words: grade after Flesch and Kincaid (8 is the aim), longest sentence in words\n',
);
console.table(readingGrades(root));
