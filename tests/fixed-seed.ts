import fc from 'fast-check';

/** The same cases in each run: a test that fails today failed yesterday. Choose another seed to look further. */
fc.configureGlobal({ seed: 20_261_122 });
