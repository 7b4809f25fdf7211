/** What a page carries that is the same on every page of its kind: bundled styles and scripts, and the policy for them. */
export interface Dressing {
  /** Ends the head. */
  head: string;
  /** Ends the body. */
  foot: string;
}

/**
 * Takes it from a page that our build made, so that the others carry the same bytes.
 * @param html a built page
 */
export function dressingOf(html: string): Dressing {
  const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html) ?? [];
  const styles = html.match(/<style>[\s\S]*?<\/style>/g) ?? [];
  const scripts = html.match(/<script type="module"[\s\S]*?<\/script>/g) ?? [];
  return { head: policy + styles.join(''), foot: scripts.join('') };
}
