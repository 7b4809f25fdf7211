import { expect, test } from 'vitest';
import type { ContentParts } from './corpus.ts';
import { presentable } from './presentable.ts';
import { ask, edition, recommendation, soundParts, sourceDocument } from './testing/builders.ts';

const sound = soundParts();

function titles(parts: ContentParts): string[] {
  return presentable(parts).documents.map(({ title }) => String(title));
}

function withDocuments(...documents: ContentParts['documents']): ContentParts {
  return { ...sound, documents: [...sound.documents, ...documents] };
}

const published = sound.documents.map(({ title }) => String(title));
const draft = sourceDocument('mali/2021-note', { file: 'drafts/documents/mali/2021-note.md', title: 'draft' });
const faulty = { recommendations: [ask('no-such-demand')] };

test('content without drafts and faults is shown as it is', () => {
  expect(presentable(sound)).toEqual(sound);
});

test.each<[string, ContentParts['documents'], string[]]>([
  ['a draft is shown beside what is published', [draft], [...published, 'draft']],
  ['a draft replaces the file of its path', [sourceDocument('mali/2021-note'), draft], [...published, 'draft']],
  ['a document that breaks a rule is left out', [sourceDocument('mali/2021-note', faulty)], published],
  ['a draft that breaks a rule is left out', [{ ...draft, ...faulty }], published],
  [
    'a faulty draft takes no other with it',
    [draft, { ...sourceDocument('mali/2022-note', { file: 'drafts/documents/mali/2022-note.md' }), ...faulty }],
    [...published, 'draft'],
  ],
  [
    'what such a draft would have replaced stands again',
    [sourceDocument('mali/2021-note'), { ...draft, ...faulty }],
    [...published, 'mali/2021-note'],
  ],
])('%s', (_, documents, shown) => {
  expect(titles(withDocuments(...documents))).toEqual(shown);
});

test('a document that asks what only a faulty draft of a register has goes with it', () => {
  const file = 'drafts/recommendations/mali.yaml';
  const register = sound.recommendations.filter(({ country }) => country === 'mali');
  const drafted = register.map((entry) => ({ ...entry, file }));
  const added = recommendation('free-slaves', { file, topic: 'no/topic' });
  const asking = sourceDocument('mali/2021-note', { recommendations: [ask('free-slaves')] });
  const parts = { ...withDocuments(asking), recommendations: [...sound.recommendations, ...drafted, added] };
  expect(titles(parts)).toEqual(published);
  expect(presentable(parts).recommendations).toEqual(sound.recommendations);
});

test('a draft of an edition that breaks a rule is left out; a published one stays, with its fault', () => {
  const broken = edition(2020, { 'tier-2': ['MLI'], 'tier-3': ['MLI'] });
  const editions = (file: string) => [...sound.editions, { ...broken, file }];
  const years = (file: string) => presentable({ ...sound, editions: editions(file) }).editions.map(({ year }) => year);
  expect(years('drafts/editions/2020.yaml')).toEqual([2018, 2019]);
  expect(years('editions/2020.yaml')).toEqual([2018, 2019, 2020]);
});
