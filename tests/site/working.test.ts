import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../scripts/lib/axe.ts';
import { LARGEST_FILE } from '../../src/working/import-file.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';
import { shorten } from './lib/shorten.ts';

const { folder, url } = builtSites().root;
const withPage = useBrowser();

const MALI = `${url}countries/mali/`;
const JUDGES = 'train-judges-2012-law';

/** What spreadsheets run, split, or read wrongly. */
const NOTES = {
  formula: '=HYPERLINK("http://x.example";"é, ü; “œ”")',
  lines: 'First: ask the ministry\n\n- then the "cellule"; by 31/12\n\ttab, 2 % + 3 @ end  ',
};

async function openOwn(page: Page, address = MALI): Promise<void> {
  await page.goto(address);
  await page.locator('#own > summary').click();
  await page.locator('.own').first().waitFor();
}

const row = (page: Page, id: string) => page.locator(`#demand-${id} .own`);

async function annotate(page: Page, id: string, note: string): Promise<void> {
  const details = row(page, id).locator('details');
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await details.locator('textarea').fill(note);
}

async function marksOf(page: Page): Promise<Record<string, [ticked: boolean, note: string]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.demand')].flatMap((demand) => {
        const ticked = demand.querySelector<HTMLInputElement>('.own input')?.checked ?? false;
        const note = demand.querySelector<HTMLTextAreaElement>('.own textarea')?.value ?? '';
        return ticked || note ? [[demand.id.slice(7), [ticked, note]]] : [];
      }),
    ),
  );
}

async function downloaded(page: Page, press: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(press).click()]);
  return readFileSync(await download.path(), 'utf8');
}

const said = (page: Page) => page.locator('#own-said').textContent();

async function importText(page: Page, buffer: Buffer | string, name = 'mali.csv'): Promise<void> {
  await page.locator('#own-said').evaluate((said) => {
    said.textContent = '';
  });
  await page.setInputFiles('#own-file', { name, mimeType: 'text/csv', buffer: Buffer.from(buffer) });
  await expect.poll(() => said(page)).not.toBe('');
}

async function firstDemands(page: Page): Promise<[string, string]> {
  const ids = await page.locator('.demand').evaluateAll((all) => all.map(({ id }) => id.slice(7)));
  return [ids[0]!, ids[5]!];
}

/** Ticks one demand, annotates it and another, and gives what then stands on the page. */
async function work(page: Page): Promise<Record<string, [boolean, string]>> {
  const [one, two] = await firstDemands(page);
  await row(page, one).locator('input').check();
  await annotate(page, one, NOTES.formula);
  await annotate(page, two, NOTES.lines);
  return { [one]: [true, NOTES.formula], [two]: [false, NOTES.lines] };
}

/** What a spreadsheet makes of a file: semicolons, no byte order mark, other line ends, columns turned and dropped. */
function savedAgain(csv: string): string {
  const [head = [], ...rows] = Papa.parse(csv.slice(1), { skipEmptyLines: true }).data;
  const kept = head.map((_, index) => index).filter((index) => rows.some((cells) => cells[index] !== ''));
  const turned = [head, ...rows].map((cells) => kept.map((index) => cells[index]!).reverse());
  return Papa.unparse(turned, { delimiter: ';', newline: '\n' });
}

/** What the documents say, without the address of the page: a site that does not know its host leaves that out. */
function withoutMarks(csv: string): string[][] {
  return Papa.parse(csv, { skipEmptyLines: true }).data.map((cells) => cells.slice(0, 12));
}

describe('a reader who works on the checklist', () => {
  it('ticks, annotates, downloads, clears and imports, and nothing is lost', async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await openOwn(page);
      const marks = await work(page);
      const csv = await downloaded(page, '#take-csv');
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(csv).not.toMatch(/[,\n]"?=HYPERLINK/);
      expect(withoutMarks(csv)).toEqual(
        withoutMarks(readFileSync(join(folder, 'countries/mali/checklist.csv'), 'utf8')),
      );
      const markdown = await downloaded(page, '#take-markdown');
      expect(markdown).toMatch(/- \[x\] \*\*/);
      expect(markdown).toContain('First: ask the ministry');

      await page.locator('#own-clear').click();
      expect(await marksOf(page)).toEqual({});
      await page.locator('#own-undo').click();
      expect(await marksOf(page)).toEqual(marks);
      await page.locator('#own-clear').click();
      await importText(page, csv);
      expect(await marksOf(page)).toEqual(marks);
      expect(await downloaded(page, '#take-csv')).toBe(csv);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

      await openOwn(page, `${url}fr/countries/mali/`);
      await importText(page, savedAgain(csv));
      expect(await marksOf(page)).toEqual(marks);
      expect(await said(page)).toContain('1 coche et 2 notes');
      await page.locator('#own-undo').click();
      expect(await marksOf(page)).toEqual({});
    });
  });

  it('saves after a press only, is warned before leaving changes, and erases', async () => {
    await withPage({}, async (page, context) => {
      const warned: string[] = [];
      page.on('dialog', (dialog) => {
        warned.push(dialog.type());
        void dialog.accept();
      });
      const kept = () => page.evaluate(() => Object.keys(localStorage));
      await openOwn(page);
      await page.reload();
      expect(warned).toEqual([]);
      await openOwn(page);
      const marks = await work(page);
      expect(await page.locator('#own-kept').textContent()).toMatch(/^Not saved/);
      const marked = page.locator('.own:is([data-ticked], [data-noted])');
      const toSave = marked.locator('.own-to-save a').filter({ visible: true });
      expect(await toSave.count()).toBe(await marked.count());
      await page.reload();
      expect([warned, await kept()]).toEqual([['beforeunload'], []]);

      await openOwn(page);
      await work(page);
      await toSave.last().click();
      await page.locator('#own-save:focus').click();
      expect(await toSave.count()).toBe(0);
      expect(await kept()).toEqual(['tierline:checklist:mali']);
      expect(await page.locator('#own-kept').textContent()).toMatch(/^Saved on this device, .*20\d\d/);
      await page.reload();
      await page.locator('.own').first().waitFor();
      expect(await marksOf(page)).toEqual(marks);
      expect(warned).toEqual(['beforeunload']);

      await page.locator('#own-erase').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-erase-no');
      await page.locator('#own-erase-yes').click();
      expect([await kept(), await marksOf(page)]).toEqual([[], {}]);
      expect(context.pages()).toHaveLength(1);

      await work(page);
      await page.locator('#own-save').click();
      // Everything is erased on another page, and the browser brings this one back as it was left.
      await page.evaluate(() => {
        localStorage.clear();
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      expect(await marksOf(page)).toEqual({});
    });
  });

  it('is told when another tab has saved, and loses neither', async () => {
    await withPage({}, async (page, context) => {
      await openOwn(page);
      const other = await context.newPage();
      await openOwn(other);
      const [one, two] = await firstDemands(page);
      await annotate(other, one, 'from the other tab');
      await annotate(page, two, 'from this tab');
      await other.locator('#own-save').click();
      await expect.poll(() => said(page)).toMatch(/^Another tab saved/);
      await page.locator('#own-save').click();
      expect(await said(page)).toMatch(/^Not saved: another tab/);
      expect(await page.evaluate(() => localStorage.getItem('tierline:checklist:mali'))).toContain(
        'from the other tab',
      );
      await page.locator('#own-add').click();
      const both = { [one]: [false, 'from the other tab'], [two]: [false, 'from this tab'] };
      expect(await marksOf(page)).toEqual(both);
      await page.locator('#own-save').click();
      // The other tab has no changes of its own, and follows.
      await expect.poll(() => marksOf(other)).toEqual(both);
    });
  });
});

describe('bad input', () => {
  it('a file that cannot be used is refused in a sentence, and what stood on the page stays', async () => {
    const csv = readFileSync(join(folder, 'countries/mali/checklist.csv'), 'utf8');
    const niger = readFileSync(join(folder, 'countries/niger/checklist.csv'), 'utf8');
    const files: [string, Buffer | string, RegExp][] = [
      ['picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000ff', 'hex'), /not a table/],
      ['empty.csv', '', /not a table/],
      ['plan.md', readFileSync(join(folder, 'countries/mali/checklist.md')), /not a table/],
      ['niger.csv', niger, /another country \(niger\)/],
      ['newer.csv', csv.replace(/,1\r\n/g, ',99\r\n'), /newer version/],
      ['renamed.csv', csv.replace(',id,', ',identity,'), /column “id” is missing/],
      ['none.csv', csv, /holds no ticks and no notes/],
      ['huge.csv', Buffer.alloc(LARGEST_FILE + 1, 'x'), /larger than any/],
    ];
    await withPage({}, async (page) => {
      await openOwn(page);
      const marks = await work(page);
      for (const [name, content, sentence] of files) {
        await importText(page, content, name);
        expect(await said(page), name).toMatch(sentence);
        expect(await marksOf(page), name).toEqual(marks);
      }
    });
  });

  it('a file that breaks off, of merged and of dropped demands gives what it holds, and says what is missing', async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await page.goto(MALI);
      const [one, two] = await firstDemands(page);
      // A merge that the register of today does not hold.
      await page.route('**/countries/mali/', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({
          response,
          body: html.replace(`id="demand-${two}"`, `id="demand-${two}" data-also="an-older-id"`),
        });
      });
      await openOwn(page);
      await annotate(page, one, 'mine');
      await importText(
        page,
        `country,id,demand,my note,my tick,format\nmali,${one},T,theirs,,1\nmali,an-older-id,T,moved,x,1\nmali,gone,A demand that is gone,left,,1\nmali,${two},Broken title,"cut`,
      );
      expect(await marksOf(page)).toEqual({ [one]: [false, 'mine\ntheirs'], [two]: [true, 'moved'] });
      expect(await said(page)).toMatch(
        /both are kept.*merged since.*no longer stands.*breaks off in the row “Broken title”.*3 of the/s,
      );
      expect(await page.locator('#own-left').innerText()).toMatch(/A demand that is gone\s+left/);
      const csv = await downloaded(page, '#take-csv');
      expect(csv).toMatch(/\r\nmali,gone,,,,A demand that is gone,.*,left,1\r\n$/);
      await page.locator('#own-left button').click();
      expect(await page.locator('#own-left').isHidden()).toBe(true);
    });
  });

  it.each([
    ['is full', "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };", /no room/],
    [
      'is blocked',
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });",
      /does not let pages keep/,
    ],
  ])('a device that %s: told, and the work stays on the page', async (_, script, sentence) => {
    await withPage({}, async (page, context) => {
      await context.addInitScript(script);
      await openOwn(page);
      const marks = await work(page);
      await page.locator('#own-save').click();
      expect(await said(page)).toMatch(sentence);
      expect(await marksOf(page)).toEqual(marks);
    });
  });

  it('garbage on the device is left as it is until the reader replaces it', async () => {
    await withPage({ acceptDownloads: true }, async (page) => {
      await page.goto(MALI);
      await page.evaluate(() => localStorage.setItem('tierline:checklist:mali', '{"version":1,"marks":[]'));
      await page.reload();
      await page.locator('.own').first().waitFor();
      expect(await said(page)).toMatch(/cannot be read/);
      expect(await downloaded(page, '#own-take-garbage')).toBe('{"version":1,"marks":[]');
      await work(page);
      await page.locator('#own-save').click();
      expect(await page.evaluate(() => localStorage.getItem('tierline:checklist:mali'))).toBe(
        '{"version":1,"marks":[]',
      );
      await page.locator('#own-overwrite').click();
      expect(await said(page)).toBe('Saved on this device: 1 tick and 2 notes.');
    });
  });

  it('a part or a table that does not load is told, and the page stays usable', async () => {
    await withPage({}, async (page, context) => {
      await context.route('**/_astro/own-*', (route) => route.abort());
      await page.goto(MALI);
      await page.locator('#own > summary').click();
      await expect.poll(() => said(page)).toMatch(/did not load/);
    });
    await withPage({}, async (page, context) => {
      await openOwn(page);
      const marks = await work(page);
      await context.route('**/checklist.csv', (route) => route.abort());
      await page.locator('#take-csv').click();
      await expect.poll(() => said(page)).toMatch(/connection failed/);
      expect(await marksOf(page)).toEqual(marks);
    });
  });
});

describe('the filters', () => {
  async function shownIds(page: Page): Promise<string[]> {
    return page.locator('.demand:visible').evaluateAll((all) => all.map(({ id }) => id));
  }

  it('count, narrow, keep in the address in both languages, and print what is shown', async () => {
    await withPage({}, async (page) => {
      await page.goto(MALI);
      const all = await page.locator('.demand').count();
      const filter = page.locator('#checklist-filter');
      const labels = await filter.locator('select[name=p] option').allTextContents();
      const numbers = labels.slice(1).map((label) => Number(/\((\d+)\)$/.exec(label)?.[1]));
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(all);
      await filter.locator('select[name=p]').selectOption('protection');
      await filter.locator('select[name=status]').selectOption('in-progress');
      const count = (await shownIds(page)).length;
      expect(await page.locator('#checklist-shown').textContent()).toContain(
        `Shown: ${count} of ${all} demands (Protection`,
      );
      expect(await filter.locator('select[name=status] option:checked').textContent()).toContain(`(${count})`);
      expect(page.url()).toMatch(/\?p=protection&status=in-progress$/);
      const shown = await shownIds(page);
      await page.goto(`${url}fr/countries/mali/?p=protection&status=in-progress&standing=no-such`);
      expect(await shownIds(page)).toEqual(shown);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#checklist-shown').isVisible()).toBe(true);
      expect(await filter.isVisible()).toBe(false);
      expect(await shownIds(page)).toEqual(shown);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('#checklist-all').click();
      expect(await shownIds(page)).toHaveLength(all);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('p');
    });
  });

  it('the button prints the head and the list; the browser’s own command prints the page', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}fr/countries/mali/`);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => {
        window.print = () => undefined;
        document.getElementById('print-list')?.click();
      });
      const printed = page.locator('main :is(h1, h2), .demand-body > details');
      const visible = () => printed.filter({ visible: true }).allTextContents();
      expect(await visible()).toEqual(['Mali', 'Ce qui a été demandé au Mali']);
      expect(await shownIds(page)).toHaveLength(await page.locator('.demand').count());
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect((await visible()).length).toBeGreaterThan(20);
    });
  });

  it('a link to a demand that is filtered out leads to it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${MALI}?p=partnership#demand-${JUDGES}`);
      await expect.poll(() => page.locator(`#demand-${JUDGES}`).isVisible()).toBe(true);
    });
  });
});

describe('the list on its own', () => {
  it('is whole without script, with files to take away in both languages', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}fr/countries/mali/`);
      expect(await page.locator('#checklist-filter, #own, #print-list').filter({ visible: true }).count()).toBe(0);
      const { data } = Papa.parse(readFileSync(join(folder, 'fr/countries/mali/checklist.csv'), 'utf8'), {
        skipEmptyLines: true,
      });
      expect(data).toHaveLength((await page.locator('.demand').count()) + 1);
      expect(await page.locator('#take-csv').getAttribute('href')).toMatch(/\/fr\/countries\/mali\/checklist\.csv$/);
    });
  });

  it('a profile without demands loads nothing of it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${url}countries/chad/`);
      expect(await page.locator('#take-csv, #own, #checklist-filter').count()).toBe(0);
    });
  });

  it.each([
    ['light', 320, 'en'],
    ['dark', 1280, 'fr'],
  ] as const)('axe finds nothing while a reader works, %s, %i px, %s', async (colorScheme, width, language) => {
    await withPage({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
      await openOwn(page, language === 'en' ? MALI : `${url}fr/countries/mali/`);
      await work(page);
      await page.locator('#own-save').click();
      await page.locator('#own-erase').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(shorten(await axeViolations(page))).toEqual([]);
    });
  });

  it('with the keyboard alone a reader ticks, annotates and saves; a box is called by its demand', async () => {
    await withPage({}, async (page) => {
      await page.goto(MALI);
      await page.locator('#own > summary').focus();
      await page.keyboard.press('Enter');
      const box = page.locator('.own input').first();
      await box.waitFor();
      const title = await page.locator('.demand h4').first().textContent();
      expect(await page.getByRole('checkbox', { name: `My tick ${title}`, exact: true }).count()).toBe(1);
      await box.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('by hand');
      await page.locator('#own-save').focus();
      await page.keyboard.press('Enter');
      expect(await said(page)).toBe('Saved on this device: 1 tick and 1 note.');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-save');
    });
  });
});
