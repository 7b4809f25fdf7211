import { hash } from 'node:crypto';
import { once } from '../domain/once.ts';

/** The policy of a page, as Astro writes it. */
const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

const INLINE = /<(style|script)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

const DIGEST = / 'sha256-([^']+)'/g;

function digestOf(text: string): string {
  return hash('sha256', text, 'base64');
}

/** The same few style sheets stand in thousands of pages. What is kept of scripts would be the data of each page. */
const digestOfStyle = once(digestOf);

/**
 * Leaves in a page’s policy the digests of its own styles and scripts. Astro names those of the whole site on every page: a
 * kilobyte that does not compress, and leave for styles that the page does not have.
 * @param html of a page; without a policy it comes back as it is
 */
export function ownPolicy(html: string): string {
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const own = new Set(
      Array.from(html.matchAll(INLINE), ([, name, text]) =>
        name === 'style' ? digestOfStyle(text!) : digestOf(text!),
      ),
    );
    return before + policy.replace(DIGEST, (source, digest: string) => (own.has(digest) ? source : '')) + after;
  });
}
