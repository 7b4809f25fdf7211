import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { country, edition, recommendation, soundParts, sourceDocument } from '../domain/testing/builders.ts';
import { documentCitations, editionCitation, profileCitation, recommendationCitation } from './citations.ts';

const MALI = 'https://tierline.example/countries/mali/';

test('a profile is cited as of its newest content', () => {
  const { words, bibtex } = profileCitation(
    country('cote-divoire', { name: 'Côte d’Ivoire' }),
    '2025-10-09',
    MALI,
    'en',
  );
  expect(words).toBe(`Tierline: Côte d’Ivoire, placements and recommendations. As of 9 October 2025. ${MALI}`);
  expect(bibtex).toMatchInlineSnapshot(`
    "@misc{tierline-cote-divoire,
    	author = {{Tierline}},
    	year = {2025},
    	note = {As of 9 October 2025},
    	title = {C{\\^ o}te d\\textquoteright{}{Ivoire}, placements and recommendations},
    	url = {https://tierline.example/countries/mali/},
    	howpublished = {https://tierline.example/countries/mali/},
    }"
  `);
});

test('an edition is cited as the placements that we hold of it', () => {
  const { words, bibtex } = editionCitation(edition(2019), '2025', 'https://tierline.example/reports/2019/', 'en');
  expect(words).toBe('Tierline: Placements of the TIP Report 2019. As of 2025. https://tierline.example/reports/2019/');
  expect(bibtex).toContain('@misc{tierline-report-2019,');
  expect(bibtex).toContain('year = {2025}');
});

test('a recommendation is cited under its country', () => {
  const judges = recommendation('judges', { title: { en: 'Train judges', fr: 'Former les juges' } });
  const mali = country('mali', { name: 'Mali' });
  const { words, bibtex } = recommendationCitation(mali, judges, '2025', `${MALI}recommendations/judges/`, 'en');
  expect(words).toBe(`Tierline: Mali: Train judges (recommendation). As of 2025. ${MALI}recommendations/judges/`);
  expect(bibtex).toContain('@misc{tierline-mali-judges,');
  expect(recommendationCitation(mali, judges, '2025', MALI, 'fr').words).toContain(
    'Mali\u00a0: Former les juges (recommandation)',
  );
});

test('without a host the path stands in words, and BibTeX claims no address', () => {
  const { words, bibtex } = profileCitation(country('mali', { name: 'Mali' }), '2025-10', '/countries/mali/', 'en');
  expect(words).toBe('Tierline: Mali, placements and recommendations. As of October 2025. /countries/mali/');
  expect(bibtex).not.toContain('url =');
});

test('a document is cited as its source and as our summary of it', () => {
  const document = sourceDocument('mali/2020-request', {
    title: 'The experts ask about slavery & more',
    publisher: 'ilo',
    published: '2020-02',
    source: { title: 'Direct Request_2020: 100 % “Mali”', url: 'https://example.org/a_b?c=1&d=2' },
  });
  const corpus = buildCorpus(soundParts({ documents: [document] }));
  const { page, source } = documentCitations(document, corpus, MALI, 'en');
  expect(source.words).toBe('ilo: Direct Request_2020: 100 % “Mali”. February 2020. https://example.org/a_b?c=1&d=2');
  expect(page.words).toBe(`Tierline: The experts ask about slavery & more (summary). As of February 2020. ${MALI}`);
  expect(`${source.bibtex}\n${page.bibtex}`).toMatchInlineSnapshot(`
    "@techreport{mali-2020-request,
    	author = {{ilo}},
    	year = {2020},
    	note = {February 2020},
    	institution = {ilo},
    	title = {Direct {Request}\\textunderscore{}2020: 100 \\% \`\`{Mali}''},
    	url = {https://example.org/a_b?c=1&d=2},
    }
    @misc{tierline-mali-2020-request,
    	author = {{Tierline}},
    	year = {2020},
    	note = {As of February 2020},
    	title = {The experts ask about slavery \\& more (summary)},
    	url = {https://tierline.example/countries/mali/},
    	howpublished = {https://tierline.example/countries/mali/},
    }"
  `);
});

test('braces in an address leave the entry whole', () => {
  const source = { title: 'Request', url: 'https://example.org/}?id={a' };
  const corpus = buildCorpus(soundParts({ documents: [sourceDocument('mali/2020-request', { source })] }));
  const { bibtex } = documentCitations(corpus.documents[0]!, corpus, MALI, 'en').source;
  expect(bibtex).toContain('url = {https://example.org/%7D?id=%7Ba}');
});

test('a title that begins with who speaks does not say it twice', () => {
  const source = { title: 'ilo: request', url: 'https://example.org/' };
  const document = sourceDocument('mali/2020-request', { publisher: 'ilo', published: '2020', source });
  const corpus = buildCorpus(soundParts({ documents: [document] }));
  expect(documentCitations(document, corpus, MALI, 'en').source.words).toBe('ilo: request. 2020. https://example.org/');
});
