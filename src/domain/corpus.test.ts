import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { country, edition, recommendation, soundParts, sourceDocument } from './testing/builders.ts';

test('lists are in their order, whatever the order of the files', () => {
  const parts = soundParts({
    countries: [country('senegal'), country('mali')],
    documents: [
      sourceDocument('mali/2019-z', { published: '2019' }),
      sourceDocument('mali/2020-a', { published: '2020-01-01' }),
      sourceDocument('mali/2019-b', { published: '2019-12-31' }),
      sourceDocument('mali/2019-y', { published: '2019-12-30' }),
    ],
    editions: [edition(2019), edition(2001), edition(2018)],
  });
  const corpus = buildCorpus(parts);
  expect(corpus.countries.map(({ slug }) => slug)).toEqual(['mali', 'senegal']);
  expect(corpus.documents.map(({ id }) => id)).toEqual(['mali/2019-y', 'mali/2019-b', 'mali/2019-z', 'mali/2020-a']);
  expect(corpus.editions.map(({ year }) => year)).toEqual([2001, 2018, 2019]);
  expect(
    parts.countries.map(({ slug }) => slug),
    'the parts stay as they are',
  ).toEqual(['senegal', 'mali']);
});

test('indexes find what they name', () => {
  const corpus = buildCorpus(soundParts());
  expect(corpus.countryBySlug.get('mali')?.iso3).toBe('MLI');
  expect(corpus.countryByIso3.get('NER')?.slug).toBe('niger');
  expect(corpus.documentById.get('mali/2020-treaty')?.type).toBe('treaty');
  expect(corpus.publishers.get('ngo')?.voice).toBe('civil-society');
  expect(corpus.topicById.get('protection/shelters')?.title).toBe('Shelters');
  expect(corpus.sources.get('lists')?.title).toBe('Lists');
});

test('a document belongs to each of its countries, oldest first', () => {
  const { documentsByCountry } = buildCorpus(soundParts());
  const ids = (slug: string) => documentsByCountry.get(slug)?.map(({ id }) => id);
  expect(ids('mali')).toEqual([
    'mali/2018-tip-report',
    'mali/2019-tip-report',
    'mali/2020-interim-assessment',
    'mali/2020-treaty',
  ]);
  expect(ids('niger')).toEqual(['mali/2020-treaty']);
  expect(ids('senegal')).toBeUndefined();
});

test('each country has its own register', () => {
  const recommendations = [recommendation('a'), recommendation('a', { country: 'niger' }), recommendation('b')];
  const { registerByCountry } = buildCorpus(soundParts({ recommendations }));
  expect([...registerByCountry].map(([slug, register]) => [slug, [...register.keys()]])).toEqual([
    ['mali', ['a', 'b']],
    ['niger', ['a']],
  ]);
  expect(registerByCountry.get('niger')?.get('a')?.country).toBe('niger');
});

test('a change within the year that is newer than all else counts: the site tells of it', () => {
  const revisions = [{ country: 'MLI', date: '2019-09', tier: 'tier-2', source: 'a letter' } as const];
  const { newest, asOf } = buildCorpus(
    soundParts({ documents: [], editions: [edition(2019, { 'tier-3': ['MLI'] }, { revisions })] }),
  );
  expect({ newest, asOf }).toEqual({ newest: '2019-09', asOf: '2019-09-30' });
});

test.each([
  ['the newest document', ['2019-06', '2018'], ['2019-06-20'], '2019-06', '2019-06-30'],
  ['the newest edition', ['2018'], ['2018-06-20', '2019-06-20'], '2019-06-20', '2019-06-20'],
  ['an edition without a release date, at the end of its year', ['2019-06'], [undefined], '2019', '2019-12-31'],
  ['the more precise of two that may be the last', ['2019', '2019-12-31', '2019-12'], [], '2019-12-31', '2019-12-31'],
  ['nothing', [], [], '0001-01-01', '0001-01-01'],
])('the site tells up to the day of %s', (_, published, released, newest, asOf) => {
  const corpus = buildCorpus(
    soundParts({
      documents: published.map((date, index) => sourceDocument(`mali/2019-${index}`, { published: date })),
      editions: released.map((date) => edition(Number(date?.slice(0, 4) ?? 2019), {}, { released: date })),
    }),
  );
  expect({ newest: corpus.newest, asOf: corpus.asOf }).toEqual({ newest, asOf });
});
