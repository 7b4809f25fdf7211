import type { PlacementSource } from '../../domain/corpus.ts';
import { type Publisher, VOICES } from '../../domain/document.ts';
import { PARADIGMS, paradigmOf, type Topic } from '../../domain/recommendation.ts';
import { defineTable } from '../table.ts';
import { english, french } from './shared.ts';

export const publishers = defineTable<Publisher>({
  name: 'publishers',
  title: { en: 'Publishers', fr: 'Auteurs' },
  description: {
    en: 'One row for each publisher: whoever speaks in a document.',
    fr: 'Une ligne par auteur : quiconque parle dans un document.',
  },
  key: ['publisher'],
  entries: (corpus) => [...corpus.publishers.values()],
  columns: [
    {
      name: 'publisher',
      type: 'text',
      description: { en: 'Their name in the other tables.', fr: 'Son nom dans les autres tableaux.' },
      value: ({ id }) => id,
    },
    {
      name: 'name',
      type: 'text',
      description: { en: 'Their name in English.', fr: 'Son nom en anglais.' },
      value: ({ name }) => english(name),
    },
    {
      name: 'name_fr',
      type: 'text',
      description: { en: 'Their name in French.', fr: 'Son nom en français.' },
      whenEmpty: { en: 'Not written yet.', fr: 'Pas encore rédigé.' },
      value: ({ name }) => french(name),
    },
    {
      name: 'voice',
      type: 'text',
      values: VOICES,
      meanings: (t) => t.voice,
      description: { en: 'Whose word theirs is.', fr: 'À quelle voix appartient sa parole.' },
      value: ({ voice }) => voice,
    },
    {
      name: 'series',
      type: 'text',
      description: {
        en: 'What their recurring texts are called where we count who asked.',
        fr: 'Le nom donné à ses textes récurrents là où nous comptons qui a demandé.',
      },
      value: ({ series }) => english(series),
    },
    {
      name: 'url',
      type: 'url',
      description: { en: 'Their home page.', fr: 'Sa page d’accueil.' },
      whenEmpty: { en: 'Not noted.', fr: 'Non noté.' },
      value: ({ url }) => url ?? null,
    },
  ],
});

export const topics = defineTable<Topic>({
  name: 'topics',
  title: { en: 'Topics', fr: 'Thèmes' },
  description: { en: 'One row for each topic of demands.', fr: 'Une ligne par thème de recommandations.' },
  key: ['topic'],
  entries: (corpus) => corpus.topics,
  columns: [
    {
      name: 'topic',
      type: 'text',
      description: {
        en: 'The topic: the P that it belongs to, a slash, and a name.',
        fr: 'Le thème : le P dont il relève, une barre oblique et un nom.',
      },
      value: ({ id }) => id,
    },
    {
      name: 'paradigm',
      type: 'text',
      values: PARADIGMS,
      meanings: (t) => t.paradigm,
      description: { en: 'Which of the four Ps it belongs to.', fr: 'Celui des quatre P dont la ligne relève.' },
      value: ({ id }) => paradigmOf(id),
    },
    {
      name: 'title',
      type: 'text',
      description: { en: 'Its title in English.', fr: 'Son titre en anglais.' },
      value: ({ title }) => english(title),
    },
    {
      name: 'title_fr',
      type: 'text',
      description: { en: 'Its title in French.', fr: 'Son titre en français.' },
      whenEmpty: { en: 'Not written yet.', fr: 'Pas encore rédigé.' },
      value: ({ title }) => french(title),
    },
    {
      name: 'description',
      type: 'text',
      description: { en: 'What belongs to it.', fr: 'Ce qui en relève.' },
      whenEmpty: { en: 'Not written.', fr: 'Non rédigé.' },
      value: ({ description }) => english(description),
    },
  ],
});

export const sources = defineTable<PlacementSource>({
  name: 'sources',
  title: { en: 'Sources of placements', fr: 'Sources des classements' },
  description: {
    en: 'One row for each source that placements were read in.',
    fr: 'Une ligne par source dans laquelle des classements ont été lus.',
  },
  key: ['source'],
  entries: (corpus) => [...corpus.sources.values()],
  columns: [
    {
      name: 'source',
      type: 'text',
      description: { en: 'Its name in the other tables.', fr: 'Son nom dans les autres tableaux.' },
      value: ({ id }) => id,
    },
    {
      name: 'short_title',
      type: 'text',
      description: { en: 'Its name in two or three words.', fr: 'Son nom en deux ou trois mots.' },
      value: ({ short }) => english(short),
    },
    {
      name: 'title',
      type: 'text',
      description: { en: 'What it is.', fr: 'Ce qu’elle est.' },
      value: ({ title }) => english(title),
    },
    {
      name: 'publisher',
      type: 'text',
      description: { en: 'Who made it.', fr: 'Qui l’a établie.' },
      whenEmpty: { en: 'Many, or not noted.', fr: 'Plusieurs, ou non noté.' },
      value: ({ publisher }) => publisher ?? null,
    },
    {
      name: 'location',
      type: 'text',
      description: { en: 'Where the copy that was read stands.', fr: 'Où se trouve la copie qui a été lue.' },
      value: ({ where }) => where,
    },
    {
      name: 'url',
      type: 'url',
      description: { en: 'Its address.', fr: 'Son adresse.' },
      whenEmpty: { en: 'It has no single one.', fr: 'Elle n’en a pas une seule.' },
      value: ({ url }) => url ?? null,
    },
    {
      name: 'reading',
      type: 'text',
      description: { en: 'How it was read.', fr: 'Comment elle a été lue.' },
      value: ({ read }) => english(read),
    },
    {
      name: 'limits',
      type: 'text',
      description: { en: 'What it leaves out.', fr: 'Ce qu’elle omet.' },
      whenEmpty: { en: 'Nothing is noted.', fr: 'Rien n’est noté.' },
      value: ({ limits }) => english(limits),
    },
  ],
});
