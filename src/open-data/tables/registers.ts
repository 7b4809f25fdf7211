import type { PlacementSource } from '../../domain/corpus.ts';
import { type Publisher, VOICES } from '../../domain/document.ts';
import { PARADIGMS, paradigmOf, type Topic } from '../../domain/recommendation.ts';
import { defineTable } from '../table.ts';
import { english, french } from './shared.ts';

export const publishers = defineTable<Publisher>({
  name: 'publishers',
  title: 'Publishers',
  description: 'One row for each publisher: whoever speaks in a document.',
  key: ['publisher'],
  entries: (corpus) => [...corpus.publishers.values()],
  columns: [
    { name: 'publisher', type: 'text', description: 'Their name in the other tables.', value: ({ id }) => id },
    { name: 'name', type: 'text', description: 'Their name in English.', value: ({ name }) => english(name) },
    {
      name: 'name_fr',
      type: 'text',
      description: 'Their name in French.',
      whenEmpty: 'Not written yet.',
      value: ({ name }) => french(name),
    },
    {
      name: 'voice',
      type: 'text',
      values: VOICES,
      meanings: (t) => t.voice,
      description: 'Whose word theirs is.',
      value: ({ voice }) => voice,
    },
    {
      name: 'series',
      type: 'text',
      description: 'What their recurring texts are called where we count who asked.',
      value: ({ series }) => english(series),
    },
    {
      name: 'url',
      type: 'url',
      description: 'Their home page.',
      whenEmpty: 'Not noted.',
      value: ({ url }) => url ?? null,
    },
  ],
});

export const topics = defineTable<Topic>({
  name: 'topics',
  title: 'Topics',
  description: 'One row for each topic of demands.',
  key: ['topic'],
  entries: (corpus) => corpus.topics,
  columns: [
    {
      name: 'topic',
      type: 'text',
      description: 'The topic: the P that it belongs to, a slash, and a name.',
      value: ({ id }) => id,
    },
    {
      name: 'paradigm',
      type: 'text',
      values: PARADIGMS,
      meanings: (t) => t.paradigm,
      description: 'Which of the four Ps it belongs to.',
      value: ({ id }) => paradigmOf(id),
    },
    { name: 'title', type: 'text', description: 'Its title in English.', value: ({ title }) => english(title) },
    {
      name: 'title_fr',
      type: 'text',
      description: 'Its title in French.',
      whenEmpty: 'Not written yet.',
      value: ({ title }) => french(title),
    },
    {
      name: 'description',
      type: 'text',
      description: 'What belongs to it.',
      whenEmpty: 'Not written.',
      value: ({ description }) => english(description),
    },
  ],
});

export const sources = defineTable<PlacementSource>({
  name: 'sources',
  title: 'Sources of placements',
  description: 'One row for each source that placements were read in.',
  key: ['source'],
  entries: (corpus) => [...corpus.sources.values()],
  columns: [
    { name: 'source', type: 'text', description: 'Its name in the other tables.', value: ({ id }) => id },
    {
      name: 'short_title',
      type: 'text',
      description: 'Its name in two or three words.',
      value: ({ short }) => english(short),
    },
    { name: 'title', type: 'text', description: 'What it is.', value: ({ title }) => english(title) },
    {
      name: 'publisher',
      type: 'text',
      description: 'Who made it.',
      whenEmpty: 'Many, or not noted.',
      value: ({ publisher }) => publisher ?? null,
    },
    {
      name: 'location',
      type: 'text',
      description: 'Where the copy that was read stands.',
      value: ({ where }) => where,
    },
    {
      name: 'url',
      type: 'url',
      description: 'Its address.',
      whenEmpty: 'It has no single one.',
      value: ({ url }) => url ?? null,
    },
    { name: 'reading', type: 'text', description: 'How it was read.', value: ({ read }) => english(read) },
    {
      name: 'limits',
      type: 'text',
      description: 'What it leaves out.',
      whenEmpty: 'Nothing is noted.',
      value: ({ limits }) => english(limits),
    },
  ],
});
