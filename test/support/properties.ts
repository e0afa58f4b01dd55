import fc from 'fast-check';

/** One seed, so that a red run is one of the change. `SEED=7 npx vitest run` hunts with another. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_130) });

export { fc };
