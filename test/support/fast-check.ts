import fc from 'fast-check';

declare const __SBA_SEED__: number;

// In the place of fast-check for every test: without a seed of ours it takes one by chance, and a failure that nobody
// else can repeat.
fc.configureGlobal({ seed: __SBA_SEED__ });

export * from 'fast-check';
export default fc;
