import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown-page.ts';
import { splitAtSemicolons, splitItems } from './split-items.ts';
import { readPlainText } from './text-page.ts';

interface Case {
  name: string;
  text: string;
  items: string[];
  shape?: string;
}

const CASES: Case[] = [
  {
    name: 'marks of every kind',
    text: 'Recommendations:\n\n* Train judges.\n• Fund the committee.\n– Open a shelter.\n2) Amend the law.\n(c) Inform the public.',
    items: ['Train judges.', 'Fund the committee.', 'Open a shelter.', 'Amend the law.', 'Inform the public.'],
    shape: 'a list',
  },
  {
    name: 'an item that wraps, with a capital at the beginning of a line',
    text: 'Recommendations for Mali:\n\n- Give the Ministry of\nJustice what it needs.\n- Train judges.',
    items: ['Give the Ministry of Justice what it needs.', 'Train judges.'],
  },
  {
    name: 'a last item that lost its mark',
    text: 'Recommendations:\n- Train judges.\n- Open a shelter.\nFund the committee.',
    items: ['Train judges.', 'Open a shelter.', 'Fund the committee.'],
  },
  {
    name: 'items between others that lost their marks',
    text: 'Recommendations:\n- Train judges.\nFund the committee.\n- Open a shelter.\n\nAmend the law.\n\n- Inform the public.',
    items: ['Train judges.', 'Fund the committee.', 'Open a shelter.', 'Amend the law.', 'Inform the public.'],
  },
  {
    name: 'a sentence of the narrative right behind the list',
    text: 'Recommendations:\n- Train judges.\n- Open a shelter.\nThe ministry agreed to all of it.',
    items: ['Train judges.', 'Open a shelter.'],
  },
  {
    name: 'nested items, which belong to the one above',
    text: 'Recommendations:\n\n- Train those who meet victims:\n    - judges;\n    - nurses.\n- Open a shelter.',
    items: ['Train those who meet victims: judges; nurses.', 'Open a shelter.'],
  },
  {
    name: 'nested items below a whole sentence',
    text: 'Recommendations:\n\n- Train judges.\n    - in Gao\n- Open a shelter.',
    items: ['Train judges; in Gao', 'Open a shelter.'],
  },
  {
    name: 'nested items that are called as the Ps are',
    text: 'Recommendations:\n\n- Report on each P:\n    - prosecution\n    - prevention\n- Open a shelter.',
    items: ['Report on each P: prosecution; prevention', 'Open a shelter.'],
  },
  {
    name: 'sentences, one of which has a semicolon',
    text: 'Recommendations:\n\nTrain judges; the courts need it. Open a shelter.',
    items: ['Train judges; the courts need it.', 'Open a shelter.'],
    shape: 'sentences',
  },
  {
    name: 'Roman numbers, and letters within a paragraph',
    text: 'Recommendations:\n\nI. Train judges;\nII. Open a shelter;\niv) fund the committee; (b) amend the law.',
    items: ['Train judges', 'Open a shelter', 'fund the committee', 'amend the law.'],
  },
  {
    name: 'items grouped by the Ps',
    text: 'Recommendations:\n\n- Prosecution:\n    - Train judges.\n    - Amend the law.\n- Protection:\n    - Open a shelter.',
    items: ['Train judges.', 'Amend the law.', 'Open a shelter.'],
  },
  {
    name: 'bullets within a line',
    text: 'PRIORITIZED RECOMMENDATIONS:\n\nTrain judges, e.g. in Kayes. • Open a shelter. • Fund the committee.\n\nPROSECUTION\n\nTrain no more.',
    items: ['Train judges, e.g. in Kayes.', 'Open a shelter.', 'Fund the committee.'],
    shape: 'bullets within a paragraph',
  },
  {
    name: 'semicolons, behind the heading',
    text: 'RECOMMENDATIONS FOR MALI: Train judges (in Gao; in Kayes); fund the “first; second” plan; and open a shelter.',
    items: ['Train judges (in Gao; in Kayes)', 'fund the “first; second” plan', 'open a shelter.'],
    shape: 'a paragraph with semicolons',
  },
  {
    name: 'French semicolons',
    text: 'RECOMMANDATIONS POUR LE MALI : Poursuivre les trafiquants ; former les juges ; et financer le comité.',
    items: ['Poursuivre les trafiquants', 'former les juges', 'financer le comité.'],
  },
  {
    name: 'a paragraph for each, each wrapped by hand',
    text: 'Prioritized Recommendations\n\nTrain\njudges in the law.\n\nOpen\na shelter in the north.\n\nProsecution\n\nThe government did little.',
    items: ['Train judges in the law.', 'Open a shelter in the north.'],
    shape: 'paragraphs',
  },
  {
    name: 'sentences that a page has run together',
    text: 'PRIORITIZED RECOMMENDATIONS:\n\nAmend the law on kidnapping.Increase the funds. They are low.Train judges.',
    items: ['Amend the law on kidnapping.', 'Increase the funds. They are low.', 'Train judges.'],
    shape: 'sentences',
  },
  {
    name: 'a list without a heading, by its verbs',
    text: 'What to do:\n\n- Train judges.\n- Open a shelter.\n- Fund the committee.',
    items: ['Train judges.', 'Open a shelter.', 'Fund the committee.'],
  },
  {
    name: 'another list',
    text: 'Who came:\n\n- The minister.\n- The ambassador.\n- Two judges.\n- Open seats.',
    items: [],
  },
  {
    name: 'a narrative that speaks of recommendations',
    text: 'The government followed two recommendations of the report. It trained judges; it opened a shelter; it wrote a law.',
    items: [],
  },
];

describe('recommendations are found and taken apart', () => {
  test.each(CASES)('$name', ({ text, items, shape }) => {
    const result = splitItems(readPlainText(text).blocks);
    expect(result.items).toEqual(items);
    if (shape) expect(result.shape).toBe(shape);
  });

  test('paragraphs of one item of Markdown are one item', () => {
    const text =
      '## Recommendations\n\n1. **Train** judges.\n\n   All of them.\n2. Open a [shelter](https://example.org).';
    expect(splitItems(readMarkdown(text).blocks).items).toEqual(['Train judges. All of them.', 'Open a shelter.']);
  });

  test('a list of ten thousand is none of recommendations, and is told', () => {
    const text = `Recommendations:\n\n${'- Train judges.\n'.repeat(10_000)}`;
    expect(splitItems(readPlainText(text).blocks)).toMatchObject({ items: [], tooMany: 10_000 });
  });

  test.each([
    ['a; b', ['a', ' b']],
    ['a (b; c); d', ['a (b; c)', ' d']],
    ['“a; b” c', ['“a; b” c']],
    ['"a; b"; c', ['"a; b"', ' c']],
    ['a) b; c', ['a) b', ' c']],
  ])('semicolons of %j', (text, parts) => {
    expect(splitAtSemicolons(text)).toEqual(parts);
  });
});
