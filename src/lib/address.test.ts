import { expect, test } from 'vitest';
import { fullAddress } from './address.ts';

test.each([
  ['/countries/mali/', undefined, '/countries/mali/'],
  ['/countries/mali/', 'https://tierline.example', 'https://tierline.example/countries/mali/'],
  // The path brings the base path with it.
  ['/base/countries/mali/', 'https://tierline.example/base/', 'https://tierline.example/base/countries/mali/'],
])('%s on the site %s', (path, site, address) => {
  expect(fullAddress(path, site === undefined ? undefined : new URL(site))).toBe(address);
});
