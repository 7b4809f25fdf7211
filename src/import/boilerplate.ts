import { type Block, oneLine } from './blocks.ts';

/** A passage that is not part of the source itself. */
export interface LeftOut {
  /** What it is, in words for an editor. */
  what: string;
  text: string;
}

interface Passage {
  what: string;
  /** Of a block, read as one line. Where it matches a part, only that part is left out. */
  pattern: RegExp;
}

/** What republishers, sites and reports put around a text. */
const PASSAGES: readonly Passage[] = [
  {
    what: 'note of the Department of State on its interim assessments',
    pattern: /\[From the introductory text accompanying this report[^\]]*(?:\]|$)/i,
  },
  { what: 'disclaimer of UNHCR', pattern: /^(?:Disclaimer:?\s*)?(?:\S+\s){0,3}?This is not a UNHCR publication\b.*$/i },
  { what: 'disclaimer of UNHCR', pattern: /^(?:Disclaimer|Copyright(?: notice)?)\s*:?$/i },
  { what: 'disclaimer of UNHCR', pattern: /^UNHCR is not responsible for\b.*$/i },
  {
    what: 'frame of ecoi.net',
    pattern:
      /^(?:ecoi\.net(?:'s|’s)? (?:summary|description)|Source description|Original (?:link|document|source)|Document #?\s?\d+|Permalink|ecoi\.net is run by|Country of origin:?|Cite as:?)\b.*$/i,
  },
  {
    what: 'frame of Refworld',
    pattern:
      /^(?:Cite as|Publisher|Publication Date|Topics|Title|Comments|Related Documents|Document Source|Legal Status)\s*:?\s.{0,300}$/i,
  },
  {
    what: 'note on cookies',
    pattern: /^(?=.{0,400}$)(?=.*\bcookies?\b)(?=.*(?:accept|consent|use|improve|utilis|accepte|privacy)).*$/i,
  },
  {
    what: 'links to share the page',
    pattern:
      /^(?:share|tweet|email|e-mail|print|facebook|twitter|whatsapp|linkedin|partager|imprimer|x)(?:[\s|,/·•]+(?:this|page|on|share|tweet|email|e-mail|print|facebook|twitter|whatsapp|linkedin|partager|imprimer|x|via|sur))*$/i,
  },
  {
    what: 'footer of a site',
    pattern:
      /^(?:©|\(c\)\s*\d{4}|copyright ©?\s*\d{4}|all rights reserved|tous droits réservés|skip to (?:main )?content|back to top|haut de page|privacy policy|terms of use|mentions légales|external links to other internet sites\b)(?:.{0,200})$/i,
  },
  {
    what: 'banner of US government sites',
    pattern:
      /^(?:An official website of the United States Government|Official websites use \.gov|Secure \.gov websites use HTTPS|Here's how you know)\b.*$/i,
  },
];

/**
 * Leaves out what is not the source’s own: disclaimers and frames of republishers, notes on cookies, links to share.
 * @returns the rest, and what was left out, in the order of the text
 */
export function withoutBoilerplate(blocks: readonly Block[]): { blocks: Block[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const rest = blocks.flatMap((block) => {
    const whole = oneLine(block.text);
    let words = whole;
    for (const { what, pattern } of PASSAGES) {
      const [found] = pattern.exec(words) ?? [];
      if (!found) continue;
      leftOut.push({ what, text: found });
      words = words.replace(found, '').trim();
    }
    if (words === whole) return [block];
    return words === '' ? [] : [{ ...block, text: words }];
  });
  return { blocks: rest, leftOut };
}
