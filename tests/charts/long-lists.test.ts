import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ChecklistItem from '../../src/components/ChecklistItem.astro';
import FigureTables from '../../src/components/FigureTables.astro';
import { foldChecklist } from '../../src/domain/checklist.ts';
import { foldFigures } from '../../src/domain/figures.ts';
import {
  figure,
  LATER,
  progress,
  publisherMap,
  recommendation,
  registerOf,
  sourceDocument,
} from '../../src/domain/testing/builders.ts';
import { textOf } from '../site/lib/html.ts';

const container = await AstroContainer.create();
const language = 'en';

const [item] = foldChecklist({
  country: 'mali',
  register: registerOf(recommendation('train')),
  documents: [2017, 2018, 2019].map((year) =>
    sourceDocument(`mali/${year}-a`, { progress: [progress('train', 'in-progress', { note: `Said in ${year}.` })] }),
  ),
  publishers: publisherMap(),
  editions: [],
  asOf: LATER,
}).items;

const OWN_PAGE = '/countries/mali/recommendations/train/#timeline';

test.each([
  [Number.POSITIVE_INFINITY, [2019, 2018, 2017], undefined],
  [3, [2019, 2018, 2017], undefined],
  [1, [2019], '2 earlier reports, on the demand’s page'],
  [0, [], '3 reports on it'],
])('a demand told %d deep tells its newest reports, and leads to the rest', async (depth, years, link) => {
  const props = { item, depth, country: 'mali', topic: 'Training', references: new Map(), language };
  const html = await container.renderToString(ChecklistItem, { props });
  expect([...html.matchAll(/Said in (\d{4})\./g)].map(([, year]) => Number(year))).toEqual(years);
  const leads = [...html.matchAll(/<a[^>]*href="([^"]*#timeline)"[^>]*>([^<]*)<\/a>/g)];
  expect(leads.map(([, href, words]) => [href, words])).toEqual(link === undefined ? [] : [[OWN_PAGE, link]]);
});

test.each([
  [99, 99, undefined],
  [130, 100, 'The newest figures of each measure are shown. 30 older ones stand with their documents:'],
])('of %i figures %i are shown', async (total, shown, words) => {
  const figures = Array.from({ length: total }, (_, index) => figure('convictions', index, String(1800 + index)));
  const groups = foldFigures('mali', [sourceDocument('mali/2019-a', { figures })], publisherMap(), LATER);
  const html = await container.renderToString(FigureTables, { props: { groups, references: new Map(), language } });
  expect(html.match(/<td class="number">/g)).toHaveLength(shown);
  expect(textOf(html).includes('older ones')).toBe(words !== undefined);
  if (words !== undefined) expect(textOf(html)).toContain(words);
});
