import { defineCollection } from 'astro:content';
import { compiledTexts } from './data/compiled-texts.ts';

// The content itself is read by src/check, for the check, the build and the dev server alike, and reaches pages through src/data. Astro
// keeps no more than the list of MDX files, which Vite compiles: what it keeps is one module, and would be most of a build.
export const collections = { texts: defineCollection({ loader: compiledTexts() }) };
