import { z } from 'zod';
import { VOICES } from '../domain/document.ts';
import { PARADIGMS } from '../domain/recommendation.ts';
import { changes, localText, NAME, nameIn, nameOfForm, plainText, slug, webAddress } from './fields.ts';

/** An id of `topics.yaml`: the P, a slash, the subtopic. */
export const topicId = nameOfForm(
  new RegExp(`^(?:${PARADIGMS.join('|')})/${NAME}$`),
  `Write one of ${PARADIGMS.join(', ')}, a slash, and a name, as in “prosecution/training”.`,
).meta({ description: 'The P, a slash and a name, as in prosecution/training.' });

/** An entry of `content/recommendations/<country>.yaml`: the identity of a demand. No status, no dates: those are folded. */
export const recommendationSchema = z
  .strictObject({
    topic: topicId.meta({
      description: 'Id of the topic in content/topics.yaml. The part before the slash is the P.',
      example: 'prosecution/training',
      names: 'topics',
    }),
    title: localText.meta({
      description: 'The demand in one short sentence, in your own words.',
      example: 'Train labour inspectors to recognise forced labour',
    }),
    note: localText.optional().describe('How wide the demand is, and how it differs from its sisters.'),
    'merged-into': nameIn('recommendations')
      .optional()
      .describe(
        'The demand that this one was found to be the same as. Keep the old entry: documents may still name it.',
      ),
    'split-from': nameIn('recommendations').optional().describe('The wider demand that this one was taken out of.'),
    changes: changes.describe('Corrections of this entry after it was published.'),
  })
  .transform(({ 'merged-into': mergedInto, 'split-from': splitFrom, ...rest }) => ({ ...rest, mergedInto, splitFrom }));

/** `content/recommendations/<country>.yaml`: the register of a country, by id. */
export const registerSchema = z.record(slug, recommendationSchema);

/** An entry of `content/publishers.yaml`. */
export const publisherSchema = z.strictObject({
  name: localText.meta({
    description: 'The name of who speaks.',
    example: { en: 'Example Institute', fr: 'Institut Exemple' },
  }),
  voice: z.enum(VOICES).describe('Whose word theirs is.'),
  series: localText.meta({
    description: 'What their recurring texts are called where the site says who asked.',
    example: 'reports of the Example Institute',
  }),
  url: webAddress.optional().describe('Their home page.'),
});

/** An entry of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  title: localText.describe('A short title.'),
  description: localText.optional().describe('What belongs here, in one sentence.'),
});

/** An entry of `content/sources.yaml`: a source of placements. */
export const placementSourceSchema = z.strictObject({
  short: localText.describe('Its name in tables, in two or three words.'),
  title: localText.describe('What it is.'),
  publisher: plainText.optional().describe('Who made it.'),
  where: plainText.describe('Where the copy that was read stands.'),
  url: webAddress.optional().describe('Its address.'),
  read: localText.describe('How it was read.'),
  limits: localText.optional().describe('What it leaves out.'),
});

/** An entry of `content/glossary.yaml`. */
export const glossaryTermSchema = z.strictObject({
  term: localText.describe('The term.'),
  definition: localText.describe('What it means, in plain words.'),
  see: z.array(nameIn('glossary')).default([]).describe('Related terms, by their keys in this file.'),
  source: z
    .strictObject({
      title: plainText.describe('The section of law or the page.'),
      url: webAddress.optional().describe('Its address.'),
    })
    .optional()
    .describe('Where the meaning comes from.'),
});

/** A body in another language stands beside its original and has no fields: they are the original’s. */
export const translationSchema = z.strictObject({});

/** Front matter of `content/pages/<name>.<lang>.mdx`. */
export const pageSchema = z.strictObject({
  title: plainText.describe('The heading of the page.'),
  description: plainText.describe('One sentence for search engines and previews.'),
});
