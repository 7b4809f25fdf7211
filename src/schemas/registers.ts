import { z } from 'zod';
import { VOICES } from '../domain/document.ts';
import { PARADIGMS } from '../domain/recommendation.ts';
import { localText, slug, webAddress } from './fields.ts';

/** An id of `topics.yaml`: the P, a slash, the subtopic. */
export const topicId = z
  .string()
  .regex(
    new RegExp(`^(?:${PARADIGMS.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    `Write one of ${PARADIGMS.join(', ')}, a slash, and a name, as in “prosecution/training”.`,
  );

/** An entry of `content/recommendations/<country>.yaml`: the identity of a demand. No status, no dates: those are folded. */
export const recommendationSchema = z
  .strictObject({
    topic: topicId.describe('Id of the topic in content/topics.yaml.'),
    title: localText.describe('The demand in one short sentence, in our own words.'),
    note: localText.optional().describe('How wide the demand is, and how it differs from its sisters.'),
    'merged-into': slug.optional().describe('The demand that this one was found to be the same as.'),
    'split-from': slug.optional().describe('The wider demand that this one was taken out of.'),
  })
  .transform(({ 'merged-into': mergedInto, 'split-from': splitFrom, ...rest }) => ({ ...rest, mergedInto, splitFrom }));

/** `content/recommendations/<country>.yaml`: the register of a country, by id. */
export const registerSchema = z.record(slug, recommendationSchema);

/** An entry of `content/publishers.yaml`. */
export const publisherSchema = z.strictObject({
  name: localText.describe('The name of who speaks.'),
  voice: z.enum(VOICES).describe('Whose word theirs is.'),
  series: localText.describe('How their recurring texts are called where we count who asked.'),
  url: webAddress.optional().describe('Their home page.'),
});

/** An entry of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  title: localText.describe('A short title.'),
  description: localText.optional().describe('What belongs here, one sentence.'),
});

/** An entry of `content/sources.yaml`: a source of placements. */
export const placementSourceSchema = z.strictObject({
  short: localText.describe('Its name in tables, two or three words.'),
  title: localText.describe('What it is.'),
  publisher: z.string().min(1).optional().describe('Who made it.'),
  where: z.string().min(1).describe('Where the copy that was read stands.'),
  url: webAddress.optional().describe('Its address.'),
  read: localText.describe('How it was read.'),
  limits: localText.optional().describe('What it leaves out.'),
});

/** An entry of `content/glossary.yaml`. */
export const glossaryTermSchema = z.strictObject({
  term: localText.describe('The term.'),
  definition: localText.describe('What it means, in plain words.'),
  see: z.array(slug).default([]).describe('Related terms.'),
  source: z
    .strictObject({ title: z.string().min(1).describe('The section of law or the page.'), url: webAddress.optional() })
    .optional()
    .describe('Where the meaning comes from.'),
});

/** Front matter of `content/pages/<name>.<lang>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('The heading of the page.'),
  description: z.string().min(1).describe('One sentence for search engines and previews.'),
});
