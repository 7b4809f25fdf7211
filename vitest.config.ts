import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Set before any worker starts: a date must never depend on where the tests run.
process.env.TZ = 'UTC';

const MINUTE = 60_000;

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
          include: ['src/**/*.test.ts', 'tests/{scripts,check,lib}/**/*.test.ts'],
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
          testTimeout: 5 * MINUTE,
          hookTimeout: 2 * MINUTE,
          // Builds take both cores and a gigabyte each.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
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
