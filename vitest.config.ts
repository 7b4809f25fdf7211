import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Set before any worker starts: a date must never depend on where the tests run.
process.env.TZ = 'UTC';

const MINUTE = 60_000;

/** Builds of a copy of the project, which none in this folder waits for: they may run beside other tests. */
const BUILDS_OF_COPIES = ['tests/build/{dev-server,hostile-text,traps,warm-build}.test.ts'];

/** Thousands of damages and bad inputs: seconds and minutes, too long for the inner loop. */
const SWEEPS = ['tests/check/{fuzz-fields,fuzz-files,bad-files,mutations}.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', './scripts/lib/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{scripts,check,lib,styles}/**/*.test.ts'],
          exclude: SWEEPS,
        },
      },
      {
        extends: true,
        test: { name: 'sweeps', include: SWEEPS },
      },
      // Components are compiled by Astro. Charts need nothing that the site configures.
      getViteConfig({ test: { name: 'charts', include: ['tests/charts/**/*.test.ts'] } }, { configFile: false }),
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          exclude: BUILDS_OF_COPIES,
          testTimeout: 5 * MINUTE,
          hookTimeout: 2 * MINUTE,
          // Two builds in one folder would only wait for each other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'copies',
          include: BUILDS_OF_COPIES,
          testTimeout: 5 * MINUTE,
          hookTimeout: 2 * MINUTE,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          // A busy machine may take seconds to load a page and its index.
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
