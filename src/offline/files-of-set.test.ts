import { expect, test } from 'vitest';
import { assetsOf, filesOfSet } from './files-of-set.ts';

const ADDRESSES = [
  '/base/',
  '/base/countries/mali/',
  '/base/countries/mali/brief/',
  '/base/countries/mali/profile.json',
  '/base/countries/mali/tier-strip.svg',
  '/base/countries/mali-kura/',
  '/base/fr/countries/mali/',
  '/base/fr/countries/mali/tier-strip.svg',
  '/base/fr/help/',
  '/base/fr/offline/',
  '/base/help/',
  '/base/offline/',
];

test.each([
  [
    'a country in English',
    { language: 'en', pages: ['/base/offline/'], folders: ['/base/countries/mali/'] },
    [
      '/base/countries/mali/',
      '/base/countries/mali/brief/',
      '/base/countries/mali/profile.json',
      '/base/countries/mali/tier-strip.svg',
      '/base/offline/',
    ],
  ],
  [
    'a country in French, with what is made once',
    { language: 'fr', pages: ['/base/fr/offline/'], folders: ['/base/fr/countries/mali/'] },
    [
      '/base/countries/mali/profile.json',
      '/base/fr/countries/mali/',
      '/base/fr/countries/mali/tier-strip.svg',
      '/base/fr/offline/',
    ],
  ],
  [
    'a page without its folder',
    { language: 'en', pages: ['/base/countries/mali/'], folders: [] },
    ['/base/countries/mali/'],
  ],
] as const)('%s', (_what, plan, expected) => {
  expect(filesOfSet(plan, ADDRESSES, '/base/')).toEqual(expected);
});

test('pages bring the scripts that they name, and what these load at any time', () => {
  const assets = new Map([
    ['page.Ab_1-x.js', 'import{a}from"./part.C3.js";const late=()=>import("./late.D4.js")'],
    ['part.C3.js', 'export const a = 1'],
    ['late.D4.js', 'import "./page.Ab_1-x.js"'],
    ['other.E5.js', ''],
    ['sheet.F6.css', ''],
  ]);
  const page = '<script type="module" src="/base/_astro/page.Ab_1-x.js"></script><a href="/not-built.js">';
  expect(assetsOf([page], assets)).toEqual(['late.D4.js', 'page.Ab_1-x.js', 'part.C3.js']);
});
