import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, type Outcome, outcomeOf, outcomeOfFault } from './outcome.ts';

export interface AskOptions {
  /** How long a server may take to answer, in milliseconds. */
  timeout: number;
  /** How long a host is left alone between two questions, in milliseconds. */
  pause: number;
  /** How long to wait before a question is put again, where the server does not say, in milliseconds. */
  patience: number;
  /** How many hosts are asked at the same time. */
  concurrency: number;
}

/** A server that names a time beyond this is asked another day. In milliseconds. */
const LONGEST_WAIT = 60_000;
const TRIES = 3;
const MOST_HOPS = 10;

/** Says who asks and where to complain. */
const USER_AGENT = 'TierlineLinkCheck/1.0 (asks each address once; about the texts that a public site cites)';

type Method = 'HEAD' | 'GET';

/** Lets one question at a time through to each host, with a pause after it. */
class Gate {
  private readonly hosts = new Map<string, Promise<unknown>>();
  private readonly pause: number;

  constructor(milliseconds: number) {
    this.pause = milliseconds;
  }

  pass<Result>(host: string, question: () => Promise<Result>): Promise<Result> {
    const answer = (this.hosts.get(host) ?? Promise.resolve()).then(question);
    this.hosts.set(
      host,
      answer.catch(() => {}).then(() => pause(this.pause)),
    );
    return answer;
  }
}

/** @returns milliseconds that a `Retry-After` header asks for: a number of seconds, or a date */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function mayPass(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Asks for web addresses as a polite visitor does. */
class Asker {
  private readonly options: AskOptions;
  private readonly gate: Gate;

  constructor(options: AskOptions) {
    this.options = options;
    this.gate = new Gate(options.pause);
  }

  private async request(url: string, method: Method): Promise<Response> {
    const response = await this.gate.pass(new URL(url).host, () =>
      fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'User-Agent': USER_AGENT, Accept: '*/*' },
        signal: AbortSignal.timeout(this.options.timeout),
      }),
    );
    // What the page says is not needed.
    await response.body?.cancel();
    return response;
  }

  /** Asks again where the server says that it is busy or broken, when it says so, and not for ever. */
  private async patiently(url: string, method: Method): Promise<Response> {
    for (let tried = 1; ; tried++) {
      const response = await this.request(url, method);
      const wait = retryAfter(response.headers.get('retry-after'), Date.now()) ?? this.options.patience * tried;
      if (!mayPass(response.status) || tried === TRIES || wait > LONGEST_WAIT) return response;
      await pause(wait);
    }
  }

  private async follow(start: string, method: Method): Promise<Answer[]> {
    const answers: Answer[] = [];
    let url: string | undefined = start;
    while (url !== undefined && answers.length <= MOST_HOPS) {
      const { status, headers } = await this.patiently(url, method);
      const location = status >= 300 && status < 400 ? (headers.get('location') ?? undefined) : undefined;
      const next: URL | undefined =
        location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
      answers.push({ url, status, ...(next ? { location: next.href } : {}) });
      url = next && /^https?:$/.test(next.protocol) ? next.href : undefined;
    }
    return answers;
  }

  /** Asks for the head alone first; servers that have no answer to that may have one to the usual question. */
  async ask(url: string): Promise<Outcome> {
    try {
      const answers = await this.follow(url, 'HEAD').catch(() => []);
      const status = answers.at(-1)?.status ?? 500;
      // A server that asks for fewer questions is not asked twice as many.
      return outcomeOf(status < 400 || status === 429 ? answers : await this.follow(url, 'GET'));
    } catch (error) {
      return outcomeOfFault(error, url);
    }
  }
}

/**
 * Asks for addresses, each once, one at a time of each host.
 * @param addresses without a part after `#`, which servers never see
 * @param tell is called with each outcome as it comes
 */
export async function askAll(
  addresses: readonly string[],
  options: AskOptions,
  tell: (url: string, outcome: Outcome) => void,
): Promise<void> {
  const asker = new Asker(options);
  const hosts = [...Map.groupBy(new Set(addresses), (url) => new URL(url).host).values()];
  const work = async () => {
    for (let urls = hosts.shift(); urls; urls = hosts.shift()) {
      for (const url of urls) tell(url, await asker.ask(url));
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
}
