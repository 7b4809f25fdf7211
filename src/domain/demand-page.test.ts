import { expect, test } from 'vitest';
import { buildCorpus, type Corpus } from './corpus.ts';
import { demandPage } from './demand-page.ts';
import { country, narrative, recommendation, soundParts } from './testing/builders.ts';

function corpus(): Corpus {
  return buildCorpus(
    soundParts({
      countries: [
        country('mali', { neighbours: ['senegal', 'niger', 'chad', 'algeria', 'atlantis'] }),
        country('niger'),
        country('senegal'),
        country('algeria'),
        country('chad'),
      ],
      recommendations: [
        recommendation('officials'),
        recommendation('judges', { splitFrom: 'staff' }),
        recommendation('staff', { mergedInto: 'officials' }),
        recommendation('police'),
        recommendation('shelters', { topic: 'protection/shelters' }),
        recommendation('never-asked'),
        recommendation('judges', { country: 'niger' }),
        recommendation('shelters', { country: 'senegal', topic: 'protection/shelters' }),
      ],
      documents: [
        narrative('mali', 2018, ['staff', 'judges', 'shelters']),
        narrative('mali', 2019, ['officials', 'police']),
        narrative('niger', 2019, ['judges']),
        narrative('senegal', 2019, ['shelters']),
      ],
    }),
  );
}

const idsOf = (items: readonly { recommendation: { id: string } }[]) => items.map(({ recommendation: { id } }) => id);
const slugsOf = (countries: readonly { slug: string }[]) => countries.map(({ slug }) => slug);

test('a demand knows its topic, its place in the checklist and its years', () => {
  const { topic, place, years } = demandPage(corpus(), 'mali', 'officials');
  expect(topic.title).toBe('Training');
  expect(place).toEqual({ paradigm: 'prosecution', of: 3 });
  expect(years.map(({ from }) => from)).toEqual([2018, 2019]);
});

test('lineage is followed through merges, in both directions', () => {
  const { lineage } = demandPage(corpus(), 'mali', 'officials');
  expect([lineage.merged.map(({ id }) => id), lineage.parent, idsOf(lineage.children)]).toEqual([
    ['staff'],
    undefined,
    ['judges'],
  ]);
  const child = demandPage(corpus(), 'mali', 'judges').lineage;
  expect([child.parent?.recommendation.id, child.merged, child.children]).toEqual(['officials', [], []]);
});

test('sisters are the other demands on the topic in the country that some document names', () => {
  expect(idsOf(demandPage(corpus(), 'mali', 'officials').sisters)).toEqual(['judges', 'police']);
  expect(demandPage(corpus(), 'mali', 'shelters').sisters).toEqual([]);
});

test('neighbours are asked, not found to be asked, or not known', () => {
  const { asked, silent, undocumented } = demandPage(corpus(), 'mali', 'officials').neighbours;
  expect(asked.map(({ country: { slug }, items }) => [slug, idsOf(items)])).toEqual([['niger', ['judges']]]);
  expect(slugsOf(silent)).toEqual(['senegal']);
  expect(slugsOf(undocumented)).toEqual(['algeria', 'chad']);
});

test.each([
  ['mali', 'staff'],
  ['mali', 'never-asked'],
  ['atlantis', 'officials'],
])('%s/%s has no page', (slug, id) => {
  expect(() => demandPage(corpus(), slug, id)).toThrow(`No demand “${slug}/${id}”`);
});
