import type { Language } from '../domain/text.ts';
import { element } from '../search/element.ts';
import { setOnDevice } from './device.ts';
import { fetchManifest } from './save.ts';
import { SetControl } from './set-control.ts';
import { wordsIn } from './words.ts';

function paragraph(text: string): HTMLParagraphElement {
  return element('p', [text], { class: 'offline-hint soft small' });
}

/**
 * Shows the size of a set and what can be done with it.
 * @param place takes it at its end
 * @throws when the size cannot be had, and nothing is saved that could be shown without
 */
export async function showSet(place: Element, id: string, language: Language): Promise<void> {
  const [words, manifest, onDevice] = await Promise.all([
    wordsIn(language),
    fetchManifest(id).catch(() => undefined),
    setOnDevice(id).catch(() => undefined),
  ]);
  if (!manifest && !onDevice?.saved) throw new Error(`${id} could not be loaded.`);
  await new SetControl(place, { id, manifest }, words).look();
  // Said once, however many sets the page offers.
  if (place.closest('section')?.querySelector('.offline-hint')) return;
  place.append(paragraph(words.set.sizeHint), paragraph(words.set.private));
}
