/** What came of asking for an address, from what an editor should look at first to what is well. */
export const VERDICTS = ['gone', 'moved', 'unsure', 'works'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Outcome {
  verdict: Verdict;
  /** What happened, a sentence; empty for what works. */
  detail: string;
  /** Where it has moved for good. */
  movedTo?: string;
  /** Whether no host was found; where that is so everywhere, the fault is this machine’s. */
  isUnknownHost?: boolean;
}

/** One answer on the way to a page. */
export interface Answer {
  url: string;
  status: number;
  /** Where it sends on. */
  location?: string;
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'The server wants a name and a password.',
  403: 'The server turns programs away.',
  429: 'The server has had too many questions.',
};

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** Where the answers lead that say that a page has moved for good: a later one that says “for now” ends them. */
function permanentTarget(answers: readonly Answer[]): string | undefined {
  let target: string | undefined;
  for (const { status, location } of answers) {
    if (status !== 301 && status !== 308) break;
    target = location;
  }
  return target;
}

function moved(from: string, to: string): Outcome {
  const detail =
    isFrontPage(to) && !isFrontPage(from)
      ? `It leads to the front page now, ${to}, so the text itself may be gone.`
      : `It has moved for good to ${to}`;
  return { verdict: 'moved', detail, movedTo: to };
}

/**
 * Judges what a server answered.
 * @param answers from the first address to the last; each but the last sends on
 */
export function outcomeOf(answers: readonly Answer[]): Outcome {
  const [first, last] = [answers[0]!, answers.at(-1)!];
  const { status } = last;
  if (status === 404 || status === 410)
    return { verdict: 'gone', detail: `The page is gone: the server answers ${status}.` };
  if (status >= 400) {
    const detail = REFUSALS[status] ?? (status >= 500 ? 'The server has a fault.' : 'The server refuses.');
    return { verdict: 'unsure', detail: `${detail} It answers ${status}.` };
  }
  if (status >= 300)
    return { verdict: 'unsure', detail: `It is sent on without end, or to no web address (${status}).` };
  const to = permanentTarget(answers);
  return to !== undefined && to !== first.url ? moved(first.url, to) : { verdict: 'works', detail: '' };
}

/** Faults of the network, in words. Only a host that is not there is gone: the rest may pass. */
const FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The server takes no connection.',
  ECONNRESET: 'The server broke the connection.',
  UND_ERR_SOCKET: 'The server broke the connection.',
  EAI_AGAIN: 'The name of the host could not be looked up.',
  ENETUNREACH: 'The network of the host cannot be reached.',
  EHOSTUNREACH: 'The host cannot be reached.',
  CERT_HAS_EXPIRED: 'The certificate of the server has run out.',
};

function codeOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at.name === 'TimeoutError' || at.name === 'AbortError') return 'TIMEOUT';
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return String(error);
}

/** Judges why nothing was answered. */
export function outcomeOfFault(error: unknown, url: string): Outcome {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') {
    return { verdict: 'gone', detail: `There is no host called ${new URL(url).host}.`, isUnknownHost: true };
  }
  if (/TIMEOUT/.test(code)) return { verdict: 'unsure', detail: 'The server did not answer in time.' };
  if (code === 'EAI_AGAIN') return { verdict: 'unsure', detail: FAULTS[code]!, isUnknownHost: true };
  return { verdict: 'unsure', detail: FAULTS[code] ?? `It could not be asked (${code}).` };
}
